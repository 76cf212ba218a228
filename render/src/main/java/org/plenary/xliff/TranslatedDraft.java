package org.plenary.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Language;
import org.plenary.language.Vocabulary;
import org.plenary.model.Block;
import org.plenary.model.BlockCopy;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.render.UnitNames;
import org.plenary.source.Prose;

/** A draft with the same structure and other words. */
final class TranslatedDraft {
  private final Vocabulary vocabulary;
  private final Map<String, Prose> texts;

  /**
   * @param vocabulary of the target language
   * @param texts by document and id, {@code 1 op.1.2}; what is not in there stays as it is
   */
  TranslatedDraft(Vocabulary vocabulary, Map<String, Prose> texts) {
    this.vocabulary = vocabulary;
    this.texts = texts;
  }

  Draft of(Draft draft) {
    List<UnitNames> names = UnitNames.of(draft);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      documents.add(new Rewriting(i + 1, draft.documents().get(i), names.get(i)).document());
    }
    return new Draft(documents);
  }

  /** Rewrites one document, block by block in the order of its units. */
  private final class Rewriting extends BlockCopy {
    private final int number;
    private final Document document;
    private final UnitNames names;
    private final LabelHabit labels;

    Rewriting(int number, Document document, UnitNames names) {
      this.number = number;
      this.document = document;
      this.names = names;
      this.labels = new LabelHabit(document.family(), language());
    }

    private Language language() {
      return vocabulary.language();
    }

    Document document() {
      List<Part> parts = parts(document.parts());
      List<Note> notes = document.notes().stream().map(this::note).toList();
      return new Document(
          document.kind(), document.family(), language(), document.identification(), parts, notes);
    }

    private Note note(Note note) {
      Optional<Prose> text =
          names.note(note.id()).flatMap(id -> Optional.ofNullable(texts.get(number + " " + id)));
      return text.map(words -> new Note(note.id(), note.mark(), List.of(words))).orElse(note);
    }

    @Override
    protected Prose words(Prose text) {
      return texts.getOrDefault(number + " " + names.next(), text);
    }

    @Override
    public Block callout(Block.Callout callout) {
      Prose text = words(callout.text());
      int verb = lead(text);
      return new Block.Callout(
          text, verb == 0 ? text.length() : verb, callout.concept(), blocks(callout.content()));
    }

    @Override
    public Block item(Block.Item item) {
      Prose text = words(item.text());
      Label label = labels.of(item.label());
      return new Block.Item(label, lead(item.lead(), text), text, blocks(item.content()));
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
      Prose text = words(paragraph.text());
      return new Block.Paragraph(lead(paragraph.lead(), text), text, blocks(paragraph.content()));
    }

    private Lead lead(Lead lead, Prose text) {
      int length = lead.isNone() ? 0 : lead(text);
      if (length == 0) {
        return Lead.NONE;
      }
      boolean known =
          vocabulary
              .callout(Fold.fold(text.text()))
              .filter(match -> match.concepts().contains(lead.concept()))
              .isPresent();
      return new Lead(
          length,
          known
              ? lead.concept()
              : vocabulary.callout(Fold.fold(text.text())).get().concepts().get(0));
    }

    /** How many UTF-16 units of the text are a phrase that it opens with; 0 for none. */
    private int lead(Prose text) {
      Fold fold = Fold.of(text.text());
      return vocabulary.callout(fold.text()).map(match -> fold.origin(match.length())).orElse(0);
    }
  }
}
