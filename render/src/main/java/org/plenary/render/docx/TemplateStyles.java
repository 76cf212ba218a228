package org.plenary.render.docx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.render.docx.template.TemplateStyle;

/**
 * The styles of a template under the names of the house: {@code Res_No}, {@code ResNo} and {@code
 * res no} are one, and where a template has only {@code Rec_No} that one serves.
 */
final class TemplateStyles implements StyleIds {
  private static final StyleNames NAMES = StyleNames.read();

  private final Map<WordStyle, TemplateStyle> found = new EnumMap<>(WordStyle.class);
  private final Set<String> takenIds = new HashSet<>();
  private final Map<WordStyle, String> added = new EnumMap<>(WordStyle.class);

  TemplateStyles(List<TemplateStyle> known) {
    Map<String, TemplateStyle> byName = new HashMap<>();
    known.forEach(style -> byName.put(key(style.type(), style.name()), style));
    known.forEach(style -> byName.put(key(style.type(), style.id()), style));
    known.forEach(style -> takenIds.add(style.id()));
    for (WordStyle style : WordStyle.values()) {
      NAMES.of(style).stream()
          .map(name -> byName.get(style.type() + " " + name))
          .filter(match -> match != null)
          .findFirst()
          .ifPresent(match -> found.put(style, match));
    }
    known.stream()
        .filter(style -> style.standard() && style.type().equals(WordStyle.NORMAL.type()))
        .forEach(style -> found.put(WordStyle.NORMAL, style));
  }

  private static String key(String type, String name) {
    return type + " " + StyleNames.fold(name);
  }

  @Override
  public String of(WordStyle style) {
    return match(style).map(TemplateStyle::id).orElseGet(() -> add(style));
  }

  private String add(WordStyle style) {
    String known = added.get(style);
    if (known != null) {
      return known;
    }
    String free = style.id();
    for (int i = 2; !takenIds.add(free); i++) {
      free = style.id() + i;
    }
    added.put(style, free);
    return free;
  }

  /** The style of the template that serves as one of ours. */
  private Optional<TemplateStyle> match(WordStyle style) {
    return Optional.ofNullable(found.get(style));
  }

  /** What was in use and not there. */
  Set<WordStyle> added() {
    return new TreeSet<>(added.keySet());
  }

  /** The id of a style that is there or was added. */
  Optional<String> idOf(WordStyle style) {
    return match(style).map(TemplateStyle::id).or(() -> Optional.ofNullable(added.get(style)));
  }

  @Override
  public boolean numbersItself(WordStyle style) {
    return match(style).filter(TemplateStyle::numbered).isPresent();
  }

  @Override
  public boolean turnsPage(WordStyle style) {
    Optional<TemplateStyle> match = match(style);
    return match.isPresent() ? match.get().page() : style == WordStyle.ANNEX_NO;
  }
}
