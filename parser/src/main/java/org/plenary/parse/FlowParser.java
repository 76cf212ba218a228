package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.source.HouseStyle;
import org.plenary.source.Prose;

/**
 * Running text: the body of a report, an annex. Headings with or without a label, paragraphs,
 * lists.
 *
 * <p>{@code II⇥Обзор заявлений} is a heading: a label, no end mark, and an unlabelled paragraph
 * behind it. {@code 9⇥Мы признаем, … .} is an item.
 */
final class FlowParser {
  private static final int LONGEST_HEADING = 300;

  private final LineLexer lexer;
  private final Lines lines;
  private final TableParser tables;

  private final Nesting nesting = new Nesting();
  private final List<BlockBuilder> sections = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private List<BlockBuilder> content = new ArrayList<>();
  private BlockBuilder paragraph;

  FlowParser(LineLexer lexer, Lines lines, TableParser tables) {
    this.lexer = lexer;
    this.lines = lines;
    this.tables = tables;
  }

  /** The blocks that the lines of a range make. */
  List<Block> parse(int start, int end) {
    for (int i = start; i < end; i++) {
      Line line = lines.get(i);
      if (line instanceof Line.Grid grid) {
        add(tables.parse(grid.table()));
      } else if (line instanceof Line.Words words) {
        line(i, words, end);
      }
    }
    return BlockBuilder.buildAll(content);
  }

  private void line(int index, Line.Words line, int end) {
    if (LineLexer.isRule(line.text())) {
      add(BlockBuilder.of(new Block.Rule(line.prose())));
      return;
    }
    Optional<LabelCandidate> alone = index + 1 < end ? lexer.alone(line) : Optional.empty();
    if (alone.filter(l -> !l.isBullet() && l.form().equals(LabelCandidate.WORDED)).isPresent()) {
      section(alone.get().first(), alone.get().form(), Prose.EMPTY, 1);
      return;
    }
    int level = headingLevel(index, line, end);
    if (level > 0) {
      heading(index, line, level, end);
    } else if (line.label().isPresent()) {
      item(index, line, end);
    } else {
      paragraph(line);
    }
  }

  /** The level of a heading, 0 for a line that is none. */
  private int headingLevel(int index, Line.Words line, int end) {
    int styled = styledLevel(line.look().style());
    if (styled > 0) {
      return styled;
    }
    if (!isShaped(line)) {
      return 0;
    }
    LabelCandidate label = line.label().orElseThrow();
    if (sectionBefore(label) >= 0) {
      return levelOf(label);
    }
    Optional<Line.Words> next = lines.words(index + 1);
    boolean governs =
        index + 1 < end
            && (next.isEmpty()
                || next.get().label().isEmpty()
                || isLower(label, next.get().label().get()));
    return governs ? levelOf(label) : 0;
  }

  private static boolean isShaped(Line.Words line) {
    return line.label().filter(l -> !l.isBullet()).isPresent()
        && !line.endsClause()
        && !line.endsWithComma()
        && !line.startsSmall()
        && line.prose().length() <= LONGEST_HEADING;
  }

  /**
   * The open section that a number counts on from: {@code 1}, of {@code 2} behind {@code 1.1}; -1
   * when it counts on from an item, or from nothing.
   */
  private int sectionBefore(LabelCandidate label) {
    if (nesting.hasOpen(label.form())) {
      return -1;
    }
    for (int depth = sections.size() - 1; depth >= 0; depth--) {
      Label before = sections.get(depth).label();
      boolean next =
          before.kind() == Label.Kind.NUMBER
              && label.first().kind() == before.kind()
              && label.first().value() == before.value() + 1;
      if (next && forms.get(depth).equals(label.form())) {
        return depth;
      }
    }
    return -1;
  }

  private void closeSections(int depth) {
    nesting.clear();
    paragraph = null;
    while (levels.size() > depth) {
      levels.remove(levels.size() - 1);
      sections.remove(sections.size() - 1);
      forms.remove(forms.size() - 1);
    }
  }

  private static int styledLevel(HouseStyle style) {
    return switch (style) {
      case HEADING_1, PART_NUMBER -> 1;
      case HEADING_2, HEADING_UNNUMBERED -> 2;
      case HEADING_3 -> 3;
      default -> 0;
    };
  }

  private static int levelOf(LabelCandidate label) {
    long steps = label.first().path().chars().filter(c -> c == '/').count();
    return label.first().kind() == Label.Kind.COMPOUND ? (int) Math.min(6, steps + 1) : 1;
  }

  /** {@code 1.1} or {@code 1} behind {@code II}: the first of something smaller. */
  private static boolean isLower(LabelCandidate label, LabelCandidate next) {
    boolean longer = next.first().path().startsWith(label.first().path() + "/");
    boolean first =
        !next.form().equals(label.form())
            && next.readings().stream().anyMatch(read -> read.value() == 1);
    boolean other = label.first().kind() != next.first().kind() && first;
    return longer || other;
  }

  private void heading(int index, Line.Words line, int level, int end) {
    Label label =
        line.label()
            .map(candidate -> sectionLabel(candidate, lines.nextLabel(index, end)))
            .orElse(Label.NONE);
    section(label, line.label().map(LabelCandidate::form).orElse(""), line.body(), level);
  }

  private void section(Label label, String form, Prose heading, int level) {
    int depth = 0;
    while (depth < levels.size() && levels.get(depth) < level) {
      depth++;
    }
    closeSections(depth);
    BlockBuilder section = BlockBuilder.section(step(label), heading, sections.size() + 1);
    add(section);
    sections.add(section);
    levels.add(level);
    forms.add(form);
  }

  private static Label sectionLabel(LabelCandidate label, Optional<LabelCandidate> next) {
    return new Nesting().place(label, next).map(Nesting.Place::label).orElse(label.first());
  }

  /** {@code 1.1} under {@code 1} is one step. */
  private Label step(Label label) {
    int slash = label.path().lastIndexOf('/');
    boolean under = slash > 0 && !sections.isEmpty();
    return under
        ? new Label(label.printed(), label.kind(), label.value(), label.path().substring(slash + 1))
        : label;
  }

  private void item(int index, Line.Words line, int end) {
    LabelCandidate label = line.label().orElseThrow();
    int before = sectionBefore(label);
    if (before >= 0) {
      closeSections(before);
    }
    Optional<Nesting.Place> place = nesting.place(label, lines.nextLabel(index, end));
    if (place.isEmpty()) {
      paragraph(lexer.withoutLabel(line));
      return;
    }
    BlockBuilder item = BlockBuilder.item(inSection(place.get()), Lead.NONE, line.body());
    if (place.get().depth() > 0) {
      nesting.itemAt(place.get().depth() - 1).add(item);
    } else if (paragraph != null) {
      paragraph.add(item);
    } else {
      add(item);
    }
    nesting.open(place.get(), label.form(), item);
  }

  /** {@code 2.1} in section {@code 2} is one step. */
  private Label inSection(Nesting.Place place) {
    Label label = place.label();
    int slash = label.path().lastIndexOf('/');
    boolean inside =
        place.depth() == 0
            && slash > 0
            && !sections.isEmpty()
            && sectionPath().equals(label.path().substring(0, slash));
    return inside
        ? new Label(label.printed(), label.kind(), label.value(), label.path().substring(slash + 1))
        : label;
  }

  private String sectionPath() {
    StringBuilder path = new StringBuilder();
    for (BlockBuilder section : sections) {
      if (!section.label().isNone()) {
        path.append(path.length() > 0 ? "/" : "").append(section.label().path());
      }
    }
    return path.toString();
  }

  private void paragraph(Line.Words line) {
    nesting.clear();
    BlockBuilder block = BlockBuilder.paragraph(Lead.NONE, line.prose());
    add(block);
    paragraph = leadsIn(line) ? block : null;
  }

  private static boolean leadsIn(Line.Words line) {
    return line.endsWithColon();
  }

  private void add(BlockBuilder block) {
    if (sections.isEmpty()) {
      content.add(block);
    } else {
      sections.get(sections.size() - 1).add(block);
    }
  }
}
