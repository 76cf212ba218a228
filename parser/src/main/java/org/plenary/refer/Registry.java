package org.plenary.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plenary.prepared.FixedMap;
import org.plenary.prepared.Prepared;

/**
 * What is known of sessions, of the acts that they adopted, and of United Nations symbols.
 *
 * <p>Facts of a user's file replace those that come with the program.
 */
public final class Registry {
  private static final RegistryTable.Heading SYMBOLS =
      new RegistryTable.Heading(
          List.of("symbol"),
          List.of("mistaken_for", "title_en", "title_ru", "confidence", "source"));

  private static final String KNOWN = "refer/symbols";
  private static final String MISTAKEN = "refer/symbols/mistaken";

  private final Sessions sessions;
  private final ActRegistry acts;
  private final FixedMap symbols;
  private final FixedMap mistaken;

  private Registry(Sessions sessions, ActRegistry acts, Function<String, FixedMap> maps) {
    this.sessions = sessions;
    this.acts = acts;
    this.symbols = maps.apply(KNOWN);
    this.mistaken = maps.apply(MISTAKEN);
  }

  /** The registries that come with the program. */
  public static Registry shipped() {
    return Shipped.REGISTRY;
  }

  /** Read when it is first asked for. */
  private static final class Shipped {
    private static final Registry REGISTRY = prepared();
  }

  private static Registry prepared() {
    Map<String, FixedMap> read = new HashMap<>();
    Function<String, FixedMap> maps =
        name ->
            Prepared.map(
                name,
                () -> {
                  if (read.isEmpty()) {
                    read.putAll(files().maps());
                  }
                  return read.get(name);
                });
    return new Registry(Sessions.of(maps), ActRegistry.of(maps), maps);
  }

  /** The registries as the files have them. */
  static Registry files() {
    return of(List.of(), List.of(), List.of());
  }

  /** All maps by their names. */
  Map<String, FixedMap> maps() {
    Map<String, FixedMap> maps = new HashMap<>(sessions.maps());
    maps.putAll(acts.maps());
    maps.put(KNOWN, symbols);
    maps.put(MISTAKEN, mistaken);
    return maps;
  }

  /**
   * The shipped registries with files of the user's on top.
   *
   * @throws RegistryException naming file, line and reason, when a file cannot be used
   */
  public static Registry of(
      List<RegistryFile> userSessions,
      List<RegistryFile> userActs,
      List<RegistryFile> userSymbols) {
    Sessions sessions = Sessions.read(with("sessions.registry", userSessions));
    return new Registry(
        sessions,
        ActRegistry.read(with("acts.registry", userActs), sessions),
        readSymbols(with("symbols.registry", userSymbols))::get);
  }

  /**
   * The shipped registries with files of the user's on top; what a file holds its heading tells.
   *
   * @throws RegistryException naming file, line and reason, when a file cannot be used
   */
  public static Registry of(List<RegistryFile> users) {
    List<RegistryFile> sessions = new ArrayList<>();
    List<RegistryFile> acts = new ArrayList<>();
    List<RegistryFile> symbols = new ArrayList<>();
    for (RegistryFile file : users) {
      List<String> columns = RegistryTable.columns(file.text());
      if (columns.contains("session")) {
        sessions.add(file);
      } else if (columns.contains("symbol")) {
        symbols.add(file);
      } else {
        acts.add(file);
      }
    }
    return of(sessions, acts, symbols);
  }

  private static List<RegistryFile> with(String shipped, List<RegistryFile> users) {
    List<RegistryFile> files = new ArrayList<>();
    files.add(RegistryFile.shipped(shipped));
    files.addAll(users);
    return files;
  }

  private static Map<String, FixedMap> readSymbols(List<RegistryFile> files) {
    Map<String, String> mistakenFor = new LinkedHashMap<>();
    for (RegistryFile file : files) {
      Set<String> seen = new HashSet<>();
      for (RegistryTable.Row row : RegistryTable.of(file.name(), file.text(), SYMBOLS).rows()) {
        String symbol = row.value("symbol");
        if (symbol.indexOf('/') < 1) {
          throw row.error("registry.symbol", symbol);
        }
        if (!seen.add(symbol)) {
          throw row.error("registry.duplicate", symbol);
        }
        row.confidence();
        mistakenFor.put(symbol, row.value("mistaken_for"));
      }
    }
    Map<String, String> mistaken = new LinkedHashMap<>();
    mistakenFor.forEach((symbol, other) -> mistaken.put(other, symbol));
    mistaken.remove("");
    return Map.of(KNOWN, FixedMap.of(mistakenFor), MISTAKEN, FixedMap.of(mistaken));
  }

  public Sessions sessions() {
    return sessions;
  }

  /** What is known of an act: {@code ITU-PP:RES:140}. */
  public Optional<KnownAct> act(String target) {
    return acts.get(target);
  }

  /** All acts that are known, in the order of the files. */
  public List<KnownAct> acts() {
    return acts.all();
  }

  /** True for a symbol that stands in the registry, {@code A/RES/70/1}. */
  public boolean knowsSymbol(String symbol) {
    return symbols.contains(symbol);
  }

  /** The symbol that is meant where this one, which cannot exist, is written. */
  Optional<String> meantBy(String symbol) {
    String meant = mistaken.getOrDefault(symbol, "");
    return meant.isEmpty() ? Optional.empty() : Optional.of(meant);
  }

  /** The act at the end of the chain of those that replaced this one, as far as they count. */
  Optional<KnownAct> successor(KnownAct act, Predicate<KnownAct> counts) {
    return acts.successor(act, counts);
  }
}
