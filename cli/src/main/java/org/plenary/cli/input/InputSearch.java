package org.plenary.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;

/** Turns the names on a command line into inputs, folders into what lies in them. */
public final class InputSearch {
  private static final String STANDARD = "-";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Path directory;
  private final InputStream standard;
  private final String locale;

  /**
   * @param directory where relative names begin
   * @param standard standard input
   * @param locale the name of the session's locale, for a message
   */
  public InputSearch(Path directory, InputStream standard, String locale) {
    this.directory = directory;
    this.standard = standard;
    this.locale = locale;
  }

  /**
   * The inputs in the order of their names; what is not there is among them, as {@link
   * Input.Unusable}.
   *
   * @throws UsageException when standard input is asked for twice
   * @throws FileProblem when the list of files cannot be read
   */
  public List<Input> find(InputRequest request) throws UsageException, FileProblem {
    List<String> names = new ArrayList<>(request.names());
    if (request.filesFrom().isPresent()) {
      names.addAll(listed(request.filesFrom().get()));
    }
    int uses = Collections.frequency(names, STANDARD);
    if (uses + (request.filesFrom().filter(STANDARD::equals).isPresent() ? 1 : 0) > 1) {
      throw UsageException.of("usage.standard-twice");
    }
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      add(name, request, inputs);
    }
    return inputs;
  }

  private void add(String name, InputRequest request, List<Input> inputs) {
    if (name.equals(STANDARD)) {
      inputs.add(new Input.Standard(request.standardName().orElse(STANDARD), standard));
      return;
    }
    if (name.isEmpty()) {
      inputs.add(new Input.Unusable("''", Sentence.of("input.missing")));
      return;
    }
    try {
      Path given = Path.of(name);
      Path path = directory.resolve(given);
      if (Files.isDirectory(path)) {
        inputs.addAll(new FolderSearch(name, path).drafts());
      } else {
        inputs.add(new Input.OnDisk(name, path, given.getFileName()));
      }
    } catch (InvalidPathException e) {
      inputs.add(new Input.Unusable(name, Sentence.of("input.locale", locale)));
    }
  }

  private List<String> listed(String list) throws FileProblem {
    List<String> names = new ArrayList<>();
    for (String line : text(list).split("\n")) {
      String name = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!name.isBlank()) {
        names.add(name);
      }
    }
    return names;
  }

  private String text(String list) throws FileProblem {
    try {
      byte[] bytes =
          list.equals(STANDARD)
              ? standard.readAllBytes()
              : Files.readAllBytes(directory.resolve(list));
      String text = new String(bytes, StandardCharsets.UTF_8);
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (InvalidPathException e) {
      throw new FileProblem(list, Sentence.of("input.locale", locale));
    } catch (IOException e) {
      throw FileProblem.reading(list, e);
    }
  }
}
