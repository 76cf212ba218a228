package org.plenary.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Skeleton;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;

/**
 * Every text of {@code testdata/} has the kind, family, parts, ids and meanings that its folder
 * states.
 */
class SkeletonTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> everyDraftHasItsSkeleton() {
    return Golden.cases().stream()
        .filter(folder -> Files.exists(folder.resolve("input.txt")))
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(folder.resolve("input.txt"));
    String skeleton = Skeleton.of(PARSER.parse(new TextReader().read("input.txt", bytes)));
    Golden.check(folder.resolve("expected.skeleton"), skeleton);
  }
}
