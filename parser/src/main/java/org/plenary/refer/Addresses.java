package org.plenary.refer;

import java.util.Set;

/** Web and mail addresses, in which nothing is a reference. */
final class Addresses {
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");
  private static final String WEB = "www";

  private Addresses() {}

  /** The token behind an address that begins here; the same token when none does. */
  static int end(Passage passage, int index) {
    Token token = passage.token(index);
    boolean scheme = SCHEMES.contains(token.fold()) && passage.glued(index + 1, ':');
    boolean web = token.fold().equals(WEB) && passage.glued(index + 1, '.');
    if (!scheme && !web) {
      return index;
    }
    int at = index + 1;
    while (at < passage.size()
        && !passage.token(at).spaced()
        && passage.token(at).kind() != Token.Kind.IDEOGRAPH) {
      at++;
    }
    return at;
  }
}
