package org.plenary.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.render.json.JsonRenderer;
import org.plenary.render.markdown.MarkdownRenderer;
import org.plenary.render.outline.OutlineRenderer;

/**
 * Every input of every case becomes the model, Markdown and JSON that its folder expects. A Word
 * file says more than a text does, italics and the like: what it must have in common with the other
 * inputs of its case are the units, and {@link GoldenInputsTest} holds it to them.
 */
class GoldenTest {
  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsModel() {
    return each("expected.model", new OutlineRenderer());
  }

  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsMarkdown() {
    return each("expected.md", new MarkdownRenderer());
  }

  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsJson() {
    return each("expected.json", new JsonRenderer());
  }

  private static Stream<DynamicTest> each(String expected, Renderer renderer) {
    return Golden.cases().stream()
        .flatMap(folder -> Golden.inputs(folder).stream())
        .filter(input -> !input.toString().endsWith(".docx"))
        .map(
            input ->
                DynamicTest.dynamicTest(
                    Golden.directory().relativize(input).toString(),
                    () -> Golden.check(input.resolveSibling(expected), render(input, renderer))));
  }

  private static String render(Path input, Renderer renderer)
      throws IOException, UnreadableDocumentException {
    Draft draft = Golden.draft(input);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(draft, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
