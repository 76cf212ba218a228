package org.plenary.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plenary.cli.message.Sentence;

/**
 * The drafts below a folder: {@code *.docx *.md *.txt}, sorted by name; neither hidden files and
 * folders nor the lock files {@code ~$draft.docx} that Word leaves.
 */
final class FolderSearch extends SimpleFileVisitor<Path> {
  private static final List<String> SUFFIXES = List.of(".docx", ".md", ".txt");

  private final String name;
  private final Path folder;
  private final List<Input> found = new ArrayList<>();

  /**
   * @param name the folder as it was given
   * @param folder where it lies
   */
  FolderSearch(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /**
   * What there is, or why there is nothing; a folder that may not be looked into is in the list.
   */
  List<Input> drafts() {
    try {
      Files.walkFileTree(folder, this);
    } catch (IOException e) {
      found.add(unusable(folder, e));
    }
    if (found.isEmpty()) {
      return List.of(new Input.Unusable(name, Sentence.of("input.empty-folder")));
    }
    found.sort(Comparator.comparing(Input::name));
    return found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    return visited.equals(folder) || !isHidden(visited)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && isDraft(file) && Files.isRegularFile(file)) {
      Path relative = folder.relativize(file);
      found.add(new Input.OnDisk(Path.of(name).resolve(relative).toString(), file, relative));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    found.add(unusable(file, cause));
    return FileVisitResult.CONTINUE;
  }

  private Input unusable(Path file, IOException cause) {
    String shown = Path.of(name).resolve(folder.relativize(file)).toString();
    return new Input.Unusable(shown, FileProblem.reading(shown, cause).sentence());
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isDraft(Path file) {
    String plain = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !plain.startsWith("~$") && SUFFIXES.stream().anyMatch(plain::endsWith);
  }
}
