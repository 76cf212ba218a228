package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.office.Office;
import org.plenary.cli.office.OfficeException;
import org.plenary.cli.output.Content;
import org.plenary.model.Draft;
import org.plenary.render.docx.WordOptions;

/**
 * What a run of {@code convert} does with each input.
 *
 * @param linked true when references become links
 * @param look how a Word file looks
 * @param office what makes a PDF, when one is wanted
 */
record Conversion(
    Session session,
    Intake intake,
    ConvertForm form,
    boolean linked,
    WordOptions look,
    Optional<Office> office) {
  /**
   * Reads an input; what comes back writes the result.
   *
   * @throws FileProblem when it cannot be read, or LibreOffice makes nothing of it
   */
  Content of(Input input) throws FileProblem {
    Draft read = intake.draft(input);
    Draft draft = linked ? session.pipeline().linked(read) : read;
    if (!form.isWord()) {
      return out -> session.pipeline().render(form.rendered(), draft, out);
    }
    byte[] word = word(draft, input);
    byte[] result = office.isPresent() ? pdf(word, input) : word;
    return out -> out.write(result);
  }

  private byte[] word(Draft draft, Input input) throws FileProblem {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      List<String> added = session.pipeline().word(draft, look, out);
      if (!added.isEmpty()) {
        String names = String.join(", ", added);
        session.reporter().note(input.name(), Sentence.of("convert.styles-added", names));
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw FileProblem.writing(input.name(), e);
    }
  }

  private byte[] pdf(byte[] word, Input input) throws FileProblem {
    try {
      return office.orElseThrow().pdf(word);
    } catch (OfficeException e) {
      throw new FileProblem(input.name(), e.sentence());
    } catch (IOException e) {
      throw new FileProblem(input.name(), Sentence.of("office.failed", e.getMessage()));
    }
  }
}
