package org.plenary.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.render.docx.Numbering;
import org.plenary.render.docx.Profile;
import org.plenary.render.docx.WordOptions;
import org.plenary.render.docx.template.Template;

/** The options for how a Word file looks. */
final class WordLook {
  private static final String TEMPLATE = "--template";
  private static final Choice<Profile> PROFILE = profiles();
  private static final Choice<Numbering> NUMBERING =
      new Choice<Numbering>("--numbering")
          .or("typed", Numbering.TYPED)
          .or("automatic", Numbering.AUTOMATIC);

  private WordLook() {}

  private static Choice<Profile> profiles() {
    Choice<Profile> choice = new Choice<>("--profile");
    for (Profile profile : Profile.values()) {
      choice.or(profile.code(), profile);
    }
    return choice;
  }

  static void describe(CommandBuilder builder) {
    builder
        .value("FILE", "option.template", TEMPLATE)
        .value("HOUSE", "option.looks", PROFILE.option())
        .value("WHO", "option.numbering", NUMBERING.option());
  }

  /**
   * What was asked for.
   *
   * @throws UsageException when the form has no such looks
   * @throws FileProblem when the template cannot be used
   */
  static WordOptions options(Arguments arguments, Session session, boolean word)
      throws UsageException, FileProblem {
    for (String option : List.of(TEMPLATE, PROFILE.option(), NUMBERING.option())) {
      if (!word && arguments.isSet(option)) {
        throw UsageException.of("usage.word-only", option);
      }
    }
    Optional<Profile> profile = arguments.choice(PROFILE);
    Optional<Numbering> numbering = arguments.choice(NUMBERING);
    Optional<String> template = arguments.text(TEMPLATE);
    return new WordOptions(
        profile,
        template.isPresent() ? Optional.of(template(template.get(), session)) : Optional.empty(),
        numbering);
  }

  /** The template's file. */
  static Optional<Path> file(Arguments arguments, Session session) throws UsageException {
    Optional<String> name = arguments.text(TEMPLATE);
    return name.isPresent() ? Optional.of(path(name.get(), session)) : Optional.empty();
  }

  private static Path path(String name, Session session) throws UsageException {
    try {
      return session.surroundings().directory().resolve(name);
    } catch (InvalidPathException e) {
      throw UsageException.of("usage.not-a-path", name);
    }
  }

  private static Template template(String name, Session session)
      throws UsageException, FileProblem {
    Path path = path(name, session);
    byte[] bytes = new Input.OnDisk(name, path, path).bytes();
    try {
      return session.pipeline().template(name, bytes);
    } catch (UnreadableDocumentException e) {
      throw new FileProblem(name, new Sentence(e.key(), e.arguments()));
    }
  }
}
