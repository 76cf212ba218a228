package org.plenary.refer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of sessions, of the acts that they adopted, and of United Nations symbols.
 *
 * <p>Facts of a user's file replace those that come with the program.
 */
public final class Registry {
  private static final List<String> ACT_COLUMNS = List.of("body", "kind", "number");
  private static final List<String> SYMBOL_COLUMNS = List.of("symbol");
  private static final Registry SHIPPED = of(List.of(), List.of(), List.of());

  private final Sessions sessions;
  private final Map<String, KnownAct> acts;
  private final Map<String, KnownSymbol> symbols;
  private final Map<String, String> mistaken = new HashMap<>();

  private Registry(
      Sessions sessions, Map<String, KnownAct> acts, Map<String, KnownSymbol> symbols) {
    this.sessions = sessions;
    this.acts = acts;
    this.symbols = symbols;
    for (KnownSymbol symbol : symbols.values()) {
      if (!symbol.mistakenFor.isEmpty()) {
        mistaken.put(symbol.mistakenFor, symbol.symbol);
      }
    }
  }

  /** The registries that come with the program. */
  public static Registry shipped() {
    return SHIPPED;
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
    return new Registry(
        Sessions.read(with("sessions.registry", userSessions)),
        readActs(with("acts.registry", userActs)),
        readSymbols(with("symbols.registry", userSymbols)));
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
      List<String> columns = RegistryTable.of(file.name(), file.text(), List.of()).columns();
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

  private static Map<String, KnownAct> readActs(List<RegistryFile> files) {
    Map<String, KnownAct> acts = new LinkedHashMap<>();
    for (RegistryFile file : files) {
      Set<String> seen = new HashSet<>();
      for (RegistryTable.Row row : RegistryTable.of(file.name(), file.text(), ACT_COLUMNS).rows()) {
        KnownAct act = KnownAct.of(row);
        if (!seen.add(act.target())) {
          throw row.error("registry.duplicate", act.target());
        }
        acts.put(act.target(), act);
      }
    }
    return acts;
  }

  private static Map<String, KnownSymbol> readSymbols(List<RegistryFile> files) {
    Map<String, KnownSymbol> symbols = new LinkedHashMap<>();
    for (RegistryFile file : files) {
      Set<String> seen = new HashSet<>();
      for (RegistryTable.Row row :
          RegistryTable.of(file.name(), file.text(), SYMBOL_COLUMNS).rows()) {
        String symbol = row.value("symbol");
        if (!seen.add(symbol)) {
          throw row.error("registry.duplicate", symbol);
        }
        symbols.put(
            symbol,
            new KnownSymbol(
                symbol, row.value("mistaken_for"), row.value("title_en"), row.confidence()));
      }
    }
    return symbols;
  }

  public Sessions sessions() {
    return sessions;
  }

  /** What is known of an act: {@code ITU-PP:RES:140}. */
  public Optional<KnownAct> act(String target) {
    return Optional.ofNullable(acts.get(target));
  }

  /** All acts that are known, in the order of the files. */
  public List<KnownAct> acts() {
    return List.copyOf(acts.values());
  }

  /** True for a symbol that stands in the registry, {@code A/RES/70/1}. */
  public boolean knowsSymbol(String symbol) {
    return symbols.containsKey(symbol);
  }

  /** The symbol that is meant where this one, which cannot exist, is written. */
  Optional<String> meantBy(String symbol) {
    return Optional.ofNullable(mistaken.get(symbol));
  }

  /** The act at the end of the chain of those that replaced this one. */
  Optional<KnownAct> successor(KnownAct act) {
    Set<String> seen = new HashSet<>();
    KnownAct at = act;
    while (seen.add(at.target()) && acts.containsKey(at.replacedBy())) {
      at = acts.get(at.replacedBy());
    }
    return at == act ? Optional.empty() : Optional.of(at);
  }

  private record KnownSymbol(
      String symbol, String mistakenFor, String title, Confidence confidence) {}
}
