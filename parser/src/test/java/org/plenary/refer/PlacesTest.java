package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceForm;

/**
 * The same draft in six languages, {@code places/<code>.txt}: what it says of its own places, above
 * and below, by callout and addressee, comes out as {@code places/<code>.tsv} has it.
 */
class PlacesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void placesOfADraftAreLookedUpInItsLanguage(Language language)
      throws IOException, UnreadableDocumentException {
    byte[] draft = read(language.code() + ".txt");
    Draft parsed = DraftParser.standard().parse(Readers.read(SourceForm.TEXT, "draft.txt", draft));
    assertThat(parsed.documents().get(0).language()).isEqualTo(language);
    List<Reference> references = References.of(parsed);
    assertThat(references.stream().map(PlacesTest::describe).collect(Collectors.joining("\n")))
        .isEqualTo(new String(read(language.code() + ".tsv"), StandardCharsets.UTF_8).strip());
  }

  private static String describe(Reference reference) {
    return String.join(
            "\t", reference.unit(), reference.text(), reference.target(), reference.status().code())
        + reference
            .finding()
            .reason()
            .map(reason -> "\t" + reason.key() + " " + reason.arguments())
            .orElse("");
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = PlacesTest.class.getResourceAsStream("places/" + name)) {
      return in.readAllBytes();
    }
  }
}
