package org.plenary.cli.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at files again and again: ten times a second, which no disk minds, and sees also those that
 * an editor replaces by new ones.
 */
public final class Watch {
  private static final int PAUSE = 100;

  private record State(FileTime time, long size, Optional<Object> key) {
    static final State MISSING = new State(FileTime.fromMillis(0), -1, Optional.empty());

    static State of(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new State(now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey()));
      } catch (IOException e) {
        // Away for the moment, as it is while an editor saves it.
        return MISSING;
      }
    }
  }

  private final Map<Path, State> known = new HashMap<>();

  /** Begins to watch; what changes from now on counts. */
  public Watch(List<Path> files) {
    files.forEach(file -> known.put(file, State.of(file)));
  }

  /**
   * Waits until files have changed.
   *
   * @return which ones
   * @throws InterruptedException when the thread is told to end
   */
  public List<Path> next() throws InterruptedException {
    List<Path> changed = changed();
    while (changed.isEmpty()) {
      Thread.sleep(PAUSE);
      changed = changed();
    }
    return changed;
  }

  private List<Path> changed() {
    List<Path> changed = new ArrayList<>();
    for (Map.Entry<Path, State> file : known.entrySet()) {
      State now = State.of(file.getKey());
      if (!now.equals(State.MISSING) && !now.equals(file.getValue())) {
        file.setValue(now);
        changed.add(file.getKey());
      }
    }
    return changed;
  }
}
