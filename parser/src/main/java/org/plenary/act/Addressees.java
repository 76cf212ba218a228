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
  private static final String IDEOGRAPHIC_STOPS = ",;:.，；：。";
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
    if (mark > words.term(Term.ARTICLE, 0)) {
      return new Reading(nameAt(words.skipBlanks(mark)), 0);
    }
    int from = behindAddressMark(0);
    int act = actStart(from);
    int end = namesEnd(from, act);
    boolean somebody = act < words.length() || isName(from);
    List<String> names = somebody && from < end ? names(from, end) : List.of();
    return new Reading(names, words.fold().origin(act));
  }

  /** Behind what belongs to the verb of asking: {@code a} in {@code a los Estados Miembros}. */
  private int behindAddressMark(int index) {
    int mark = words.term(Term.ADDRESS_MARK, index);
    if (mark > 0) {
      return words.skipBlanks(index + mark);
    }
    boolean joined =
        index + 1 < words.length()
            && words.vocabulary().language().isRightToLeft()
            && isAddressMark(words.text().substring(index, index + 1))
            && words.term(Term.ADDRESSEE, index + 1) > 0;
    return joined ? index + 1 : index;
  }

  private boolean isAddressMark(String word) {
    return words.vocabulary().termLength(Term.ADDRESS_MARK, word, 0) == word.length();
  }

  /** {@code all parties} in {@code that all parties cease fire}. */
  private List<String> nameAt(int from) {
    int at = nameStart(from);
    int name = words.term(Term.ADDRESSEE, at);
    return name == 0 ? List.of() : List.of(words.printed(printed, from, at + name));
  }

  /** Where the infinitive begins, behind the names. */
  private int actStart(int from) {
    for (int i = from; i < words.length(); i++) {
      if (words.startsAt(i) && opensAct(i) && (i > from || !isName(i))) {
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
  private int namesEnd(int from, int act) {
    for (int i = from; i < act; i++) {
      char c = words.text().charAt(i);
      if (STOPS.indexOf(c) >= 0 && !(c == ',' && isName(words.skipBlanks(i + 1)))) {
        return i;
      }
    }
    return act;
  }

  /** In a script without blanks the names end with the last of a run of known ones. */
  private int lastNameEnd() {
    int end = firstNameEnd();
    int next = end;
    while (next > 0) {
      end = next;
      int join = joinLength(end);
      next = join > 0 ? nameEnd(end + join) : 0;
    }
    return end > 0 ? end : words.length();
  }

  /** Behind the first known name before any stop; 0 when there is none. */
  private int firstNameEnd() {
    for (int at = 0; at < words.length() && IDEOGRAPHIC_STOPS.indexOf(text(at)) < 0; at++) {
      int end = nameEnd(at);
      if (end > 0) {
        return end;
      }
    }
    return 0;
  }

  /** Behind the name at an index, with or without articles before it; 0 when there is none. */
  private int nameEnd(int index) {
    if (index >= words.length()) {
      return 0;
    }
    int start = words.term(Term.ADDRESSEE, index) > 0 ? index : nameStart(index);
    int name = words.term(Term.ADDRESSEE, start);
    return name == 0 ? 0 : start + name;
  }

  private char text(int index) {
    return words.text().charAt(index);
  }

  private List<String> names(int begin, int end) {
    List<String> names = new ArrayList<>();
    int from = begin;
    for (int i = begin + 1; i < end; i++) {
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
    int start = from < to ? behindAddressMark(from) : from;
    String name = start < to ? words.printed(printed, start, withoutJoin(start, to)) : "";
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /** Before a conjunction that ends the names: {@code Member States and, where able, others}. */
  private int withoutJoin(int from, int to) {
    int end = to;
    while (end > from && words.text().charAt(end - 1) == ' ') {
      end--;
    }
    for (int i = from + 1; i < end && !isIdeographic(); i++) {
      if (words.startsAt(i) && words.term(Term.CONJUNCTION, i) == end - i) {
        return i;
      }
    }
    return to;
  }

  /** A comma with or without a conjunction, or a conjunction. */
  private int joinLength(int index) {
    if (index >= words.length()) {
      return 0;
    }
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

  /** With or without articles before it; {@code 各} of {@code 各国} belongs to the name. */
  private boolean isName(int index) {
    return words.term(Term.ADDRESSEE, index) > 0
        || words.term(Term.ADDRESSEE, nameStart(index)) > 0;
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
