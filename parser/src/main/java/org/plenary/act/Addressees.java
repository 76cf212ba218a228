package org.plenary.act;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;

/**
 * Reads who is asked: {@code the Secretary-General and the Directors of the three Bureaux to open
 * …} has two addressees, and the act begins behind them.
 */
final class Addressees {
  private static final String STOPS = ",;:.";
  private static final int SHORTEST_VERB = 4;

  private final Words words;
  private final String printed;

  private Addressees(Vocabulary vocabulary, String printed) {
    this.words = Words.of(vocabulary, printed);
    this.printed = printed;
  }

  /**
   * What was read.
   *
   * @param names as printed, in order
   * @param act where the infinitive begins in the text that was read; its length when there is none
   */
  record Reading(List<String> names, int act) {}

  /** Reads the words behind the verb of asking. */
  static Reading read(Vocabulary vocabulary, String printed) {
    return new Addressees(vocabulary, printed).read();
  }

  /** True for words that open with the name of somebody who can be asked. */
  static boolean opens(Vocabulary vocabulary, String printed) {
    return new Addressees(vocabulary, printed).isName(0);
  }

  private Reading read() {
    int mark = words.term(Term.INFINITIVE_MARK, 0);
    if (mark > 0) {
      return new Reading(nameAt(words.skipBlanks(mark)), 0);
    }
    int act = actStart();
    int end = namesEnd(act);
    return new Reading(names(end), words.fold().origin(act));
  }

  /** {@code all parties} in {@code that all parties cease fire}. */
  private List<String> nameAt(int from) {
    int at = nameStart(from);
    int name = words.term(Term.ADDRESSEE, at);
    return name == 0 ? List.of() : List.of(words.printed(printed, from, at + name));
  }

  /** Where the infinitive begins. */
  private int actStart() {
    for (int i = 0; i < words.length(); i++) {
      if (i > 0 && words.startsAt(i) && opensAct(i)) {
        return i;
      }
    }
    return isIdeographic() ? lastNameEnd() : words.length();
  }

  private boolean isIdeographic() {
    return words.length() > 0 && words.text().chars().anyMatch(Character::isIdeographic);
  }

  private boolean opensAct(int index) {
    int mark = words.term(Term.INFINITIVE_MARK, index);
    boolean endings = words.vocabulary().has(Term.INFINITIVE_ENDING);
    if (words.vocabulary().has(Term.INFINITIVE_MARK)) {
      return mark > 0 && opensVerb(index + mark, endings);
    }
    return endings && isVerb(index);
  }

  private boolean opensVerb(int behind, boolean endings) {
    int at = words.skipBlanks(behind);
    if (!endings) {
      return words.term(Term.ARTICLE, at) == 0 && at < words.length();
    }
    int pronoun = words.term(Term.PRONOUN, at);
    while (pronoun > 0) {
      at = words.skipBlanks(at + pronoun);
      pronoun = words.term(Term.PRONOUN, at);
    }
    return words.startsAt(at) && isVerb(at);
  }

  private boolean isVerb(int index) {
    int end = words.wordEnd(index);
    return end - index >= SHORTEST_VERB && words.endsWith(Term.INFINITIVE_ENDING, index, end);
  }

  /** The end of the names: the act, or a stop that no other name follows. */
  private int namesEnd(int act) {
    for (int i = 0; i < act; i++) {
      char c = words.text().charAt(i);
      if (STOPS.indexOf(c) >= 0 && !(c == ',' && isName(words.skipBlanks(i + 1)))) {
        return i;
      }
    }
    return act;
  }

  /** In a script without blanks the names end with the last of a run of known ones. */
  private int lastNameEnd() {
    int end = 0;
    int at = 0;
    while (at < words.length()) {
      int article = words.term(Term.ARTICLE, at);
      int name = words.term(Term.ADDRESSEE, at + article);
      if (name > 0) {
        end = at + article + name;
        at = end;
        int and = words.term(Term.CONJUNCTION, at);
        at += and > 0 ? and : words.text().startsWith("、", at) ? 1 : 0;
        if (at == end) {
          return end;
        }
      } else if (end > 0) {
        return end;
      } else {
        at++;
      }
    }
    return end > 0 ? end : words.length();
  }

  private List<String> names(int end) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < end; i++) {
      int join = joinLength(i);
      if (join > 0 && i + join < end) {
        int next = verbEnd(words.skipBlanks(i + join));
        if (isName(next)) {
          add(names, from, i);
          from = next;
          i = next;
        }
      }
    }
    add(names, from, end);
    return names;
  }

  private void add(List<String> names, int from, int to) {
    String name = from < to ? words.printed(printed, from, to) : "";
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /** A comma with or without a conjunction, or a conjunction. */
  private int joinLength(int index) {
    char c = words.text().charAt(index);
    if (c == ',' || c == '、') {
      int at = words.skipBlanks(index + 1);
      int and = words.term(Term.CONJUNCTION, at);
      return at + and - index;
    }
    return words.startsAt(index) || isIdeographic()
        ? Math.max(words.term(Term.CONJUNCTION, index), prefix(index))
        : 0;
  }

  /** {@code و} is written together with the next word. */
  private int prefix(int index) {
    int end = words.wordEnd(index);
    for (int length = 1; length < Math.min(2, end - index); length++) {
      String head = words.text().substring(index, index + length);
      boolean joined =
          words.vocabulary().termLength(Term.CONJUNCTION, head, 0) == length
              && words.term(Term.ADDRESSEE, index + length) > 0
              && words.vocabulary().language().isRightToLeft();
      if (joined) {
        return length;
      }
    }
    return 0;
  }

  /** {@code and instructs the Director}: the second verb is no name. */
  private int verbEnd(int index) {
    return words
        .vocabulary()
        .callout(words.text(), index)
        .filter(match -> match.opensOnly(Role.OPERATIVE))
        .map(match -> words.skipBlanks(index + match.length()))
        .orElse(index);
  }

  private boolean isName(int index) {
    return words.term(Term.ADDRESSEE, nameStart(index)) > 0;
  }

  /** Behind the articles at an index. */
  private int nameStart(int index) {
    int at = index;
    int article = words.term(Term.ARTICLE, at);
    while (article > 0) {
      at = words.skipBlanks(at + article);
      article = words.term(Term.ARTICLE, at);
    }
    return at;
  }
}
