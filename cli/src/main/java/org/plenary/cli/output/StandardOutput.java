package org.plenary.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Standard output, which tells a reader that went away from a disk that is full.
 *
 * <p>Java has no other sign of the first than the system's sentence; the launcher sees to it that
 * this sentence is English.
 */
public final class StandardOutput extends OutputStream {
  /** What it is called in messages. */
  public static final String NAME = "stdout";

  private static final List<String> CLOSED =
      List.of("Broken pipe", "pipe is being closed", "pipe has been ended");

  private final OutputStream out;

  public StandardOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 14);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw closedOr(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw closedOr(e);
    }
  }

  private static IOException closedOr(IOException e) {
    String message = String.valueOf(e.getMessage());
    for (String closed : CLOSED) {
      if (message.contains(closed)) {
        throw new OutputClosedException(e);
      }
    }
    return e;
  }
}
