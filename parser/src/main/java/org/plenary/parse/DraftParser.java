package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.language.LanguageGuess;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Note;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.SourceNote;

/** Sources into drafts. Safe for many threads; parsing never fails. */
public final class DraftParser {
  private final Vocabularies vocabularies;
  private final LanguageGuess guess;

  /** A parser with these vocabularies. */
  public DraftParser(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    this.guess = new LanguageGuess(vocabularies);
  }

  /** A parser with the vocabularies that come with the program. */
  public static DraftParser standard() {
    return new DraftParser(new Vocabularies());
  }

  /** The model of a source; what fits nowhere is kept in it as it stands. */
  public Draft parse(SourceDocument source) {
    return parse(source, language(source));
  }

  /** The same where the language is known. */
  public Draft parse(SourceDocument source, Language language) {
    Vocabulary vocabulary = vocabularies.of(language);
    LineLexer lexer = new LineLexer(vocabulary);
    List<Line> read = new RunningClauses(lexer, vocabulary).split(lexer.lex(source));
    List<Line> lines = source.form() == SourceForm.TEXT ? new RunTogether(lexer).split(read) : read;
    NoteShares notes = new NoteShares(notes(source));
    List<Document> documents = new ArrayList<>();
    List<Integer> starts = new Boundaries(vocabulary, new Lines(lines)).starts();
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i + 1 == starts.size();
      List<Line> own = lines.subList(starts.get(i), last ? lines.size() : starts.get(i + 1));
      DocumentParser parser = new DocumentParser(lexer, vocabulary, own);
      documents.add(parser.parse(last ? notes.rest() : notes.calledIn(own)));
    }
    return new Draft(documents);
  }

  /** What the lexer saw, one line of the draft a line: for {@code show --stage lines}. */
  public String describeLines(SourceDocument source) {
    LineLexer lexer = new LineLexer(vocabularies.of(language(source)));
    StringBuilder out = new StringBuilder();
    lexer.lex(source).forEach(line -> out.append(LineDescription.of(line)).append('\n'));
    return out.toString();
  }

  /** The language of the draft, by its words. */
  public Language language(SourceDocument source) {
    return guess.of(source.words()::each);
  }

  private static List<Note> notes(SourceDocument source) {
    List<Note> notes = new ArrayList<>();
    for (SourceNote note : source.notes()) {
      List<Prose> paragraphs =
          note.paragraphs().stream().map(SourceBlock.Paragraph::prose).toList();
      notes.add(new Note(note.id(), note.mark(), paragraphs));
    }
    return notes;
  }
}
