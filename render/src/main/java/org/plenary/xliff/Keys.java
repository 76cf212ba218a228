package org.plenary.xliff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.language.Fold;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** Opaque keys: a hash of the folded words, and of how many equal units came before. */
final class Keys {
  private static final int LENGTH = 8;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /** The key of the next unit. */
  String of(Unit unit) {
    String words = Fold.fold(Blanks.squeeze(unit.text().text()));
    int ordinal = seen.merge(words, 1, Integer::sum);
    String key = "p-" + hash(words + "#" + ordinal).substring(0, LENGTH);
    for (int again = 2; !given.add(key); again++) {
      key = "p-" + hash(words + "#" + ordinal + "#" + again).substring(0, LENGTH);
    }
    return key;
  }

  /** A hash of all units with their places and labels. */
  static String fingerprint(List<Unit> units) {
    StringBuilder all = new StringBuilder();
    for (Unit unit : units) {
      all.append(unit.document()).append('\t').append(unit.id()).append('\t');
      all.append(Blanks.squeeze(unit.text().text())).append('\n');
    }
    return "sha256:" + hash(all.toString());
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
