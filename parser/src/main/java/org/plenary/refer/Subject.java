package org.plenary.refer;

import java.util.List;
import org.plenary.language.Concept;

/** What a citation refers to, parsed and canonical. */
public sealed interface Subject {
  /** The canonical target; empty for a place that must be looked up in the draft. */
  String target();

  /** The name in machine formats, {@code resolution}. */
  String kind();

  /** The session that the citation names, {@code Dubai, 2018}; empty when it names none. */
  default String revision() {
    return "";
  }

  <R> R accept(Visitor<R> visitor);

  /** One method a kind and no defaults, so that a new kind breaks every caller. */
  interface Visitor<R> {
    R act(Act act);

    R symbol(UnSymbol symbol);

    R external(External external);

    R place(DraftPlace place);

    R annex(DraftAnnex annex);

    R self(Self self);
  }

  /**
   * A resolution, decision or recommendation of a body that numbers them: {@code Резолюция 140
   * (Пересм. Бухарест, 2022 г.) Полномочной конференции}.
   *
   * @param body named, or derived from the session or the number
   * @param named true when the citation itself names the body
   * @param number {@code 140}, {@code 61-3}
   */
  record Act(Body body, boolean named, ActKind act, String number, Session session)
      implements Subject {
    @Override
    public String target() {
      return body.code() + ":" + act.code() + ":" + number;
    }

    @Override
    public String kind() {
      return act.word();
    }

    @Override
    public String revision() {
      return session.revision();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.act(this);
    }
  }

  /**
   * A document of the United Nations: {@code A/76/347-S/2022/606}, {@code resolution 70/1}.
   *
   * @param symbol in canonical form, the first of a joint one: {@code A/76/347}
   * @param year of the date that is printed with it; 0 for none
   * @param assumed true when nothing that is printed says whose number it is
   */
  record UnSymbol(String symbol, int year, boolean assumed) implements Subject {
    private static final String RESOLUTION = "/RES/";

    @Override
    public String target() {
      return "UN:" + symbol;
    }

    @Override
    public String kind() {
      return symbol.contains(RESOLUTION) || symbol.startsWith("UNEP/EA.")
          ? "resolution"
          : "document";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.symbol(this);
    }
  }

  /** Something that nothing here can be checked against: {@code No. 16 of the Constitution}. */
  record External(String target, String kind, String revision) implements Subject {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.external(this);
    }
  }

  /**
   * A place of the same draft: {@code considering b) above}, {@code пункт 2 раздела решает, выше}.
   *
   * @param callout as printed; empty when only a label is named
   * @param concepts what it may mean; empty when none is named
   * @param path the labels from the outermost, {@code 2}, {@code i}; empty for all of the callout
   */
  record DraftPlace(String callout, List<Concept> concepts, List<String> path, Direction direction)
      implements Subject {
    public DraftPlace {
      concepts = List.copyOf(concepts);
      path = List.copyOf(path);
    }

    @Override
    public String target() {
      return "";
    }

    @Override
    public String kind() {
      return "internal";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.place(this);
    }
  }

  /**
   * An annex of the same draft: {@code Annex 1 to this resolution}.
   *
   * @param number as printed, in capitals; empty for <i>the annex</i>
   * @param owned true when the document is named as its owner; {@code Annex 2} alone can be
   *     another's
   */
  record DraftAnnex(String number, boolean owned) implements Subject {
    @Override
    public String target() {
      return "";
    }

    @Override
    public String kind() {
      return "annex";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.annex(this);
    }
  }

  /** The document itself or the meeting that speaks: {@code настоящая Резолюция}. */
  record Self(String kind) implements Subject {
    @Override
    public String target() {
      return "self";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.self(this);
    }
  }

  /** Where a place is said to stand. */
  enum Direction {
    ABOVE,
    BELOW,
    /** Only that it stands in this document: {@code resolves 7 of this Resolution}. */
    HERE,
    /** Nothing is said. */
    ANYWHERE
  }
}
