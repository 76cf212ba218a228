package org.plenary.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.Similar;
import org.plenary.cli.message.UsageException;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a configuration: {@code [check]}. */
final class TomlSection {
  private final TomlText source;
  private final TomlTable table;

  TomlSection(TomlText source, TomlTable table) {
    this.source = source;
    this.table = table;
  }

  /** The keys in the order of the file. */
  List<String> keys() {
    return List.copyOf(table.keySet());
  }

  /**
   * Refuses all other keys.
   *
   * @param elsewhere the keys of another table, which may be meant
   * @param there the name of that table
   * @throws UsageException naming the first of them, and what may be meant
   */
  void allow(Set<String> known, Set<String> elsewhere, String there) throws UsageException {
    for (String key : table.keySet()) {
      if (!known.contains(key)) {
        throw unknown(key, new TreeSet<>(known), new TreeSet<>(elsewhere), there);
      }
    }
  }

  private UsageException unknown(
      String key, Set<String> known, Set<String> elsewhere, String there) {
    Optional<String> meant = Similar.to(key, known);
    if (meant.isPresent()) {
      return problem(key, "config.unknown-key.meant", key, meant.get());
    }
    Optional<String> other =
        elsewhere.contains(key) ? Optional.of(key) : Similar.to(key, elsewhere);
    return other.isPresent()
        ? problem(key, "config.unknown-key.meant", key, other.get())
            .with(Sentence.of("config.elsewhere", other.get(), there))
        : problem(key, "config.unknown-key", key)
            .with(Sentence.of("usage.one-of", String.join(", ", known)));
  }

  /** The table inside, if there is one. */
  Optional<TomlSection> section(String key) throws UsageException {
    return value(key, TomlTable.class, "config.not-a-table")
        .map(inner -> new TomlSection(source, inner));
  }

  /** The string of a key. */
  Optional<Chosen<String>> text(String key) throws UsageException {
    return value(key, String.class, "config.not-a-string")
        .map(text -> new Chosen<>(text, text, source.place(position(key))));
  }

  /** The strings of a key: a list, or a single one. */
  Optional<Chosen<List<String>>> texts(String key) throws UsageException {
    if (table.get(List.of(key)) instanceof String) {
      return text(key).map(one -> one.map(List::of));
    }
    Optional<TomlArray> array = value(key, TomlArray.class, "config.not-a-list");
    if (array.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Object element : array.get().toList()) {
      if (!(element instanceof String text)) {
        throw problem(key, "config.not-a-list", key);
      }
      texts.add(text);
    }
    String said = String.join(", ", texts);
    return Optional.of(new Chosen<>(texts, said, source.place(position(key))));
  }

  /** The value of a key that can have some words only. */
  <T> Optional<Chosen<T>> named(String key, NamedValues<T> values) throws UsageException {
    Optional<Chosen<String>> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String said = text.get().said();
    Optional<T> value = values.of(said);
    if (value.isEmpty()) {
      Optional<String> meant = Similar.to(said, values.byName().keySet());
      throw (meant.isPresent()
              ? problem(key, "config.wrong-value.meant", key, said, meant.get())
              : problem(key, "config.wrong-value", key, said))
          .with(Sentence.of("usage.one-of", values.names()));
    }
    return Optional.of(new Chosen<>(value.get(), said, text.get().origin()));
  }

  private <T> Optional<T> value(String key, Class<T> type, String otherwise) throws UsageException {
    Object value = table.get(List.of(key));
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw problem(key, otherwise, key);
    }
    return Optional.of(type.cast(value));
  }

  /** A mistake at a key. */
  UsageException problem(String key, String sentence, String... arguments) {
    return source.problem(position(key), key.codePointCount(0, key.length()), sentence, arguments);
  }

  /** A mistake at one of the strings in the list of a key. */
  UsageException problemIn(String key, String element, String sentence, String... arguments) {
    if (table.get(List.of(key)) instanceof TomlArray array) {
      int i = array.toList().indexOf(element);
      int width = element.codePointCount(0, element.length()) + 2;
      return source.problem(array.inputPositionOf(i), width, sentence, arguments);
    }
    return problem(key, sentence, arguments);
  }

  private TomlPosition position(String key) {
    return table.inputPositionOf(List.of(key));
  }
}
