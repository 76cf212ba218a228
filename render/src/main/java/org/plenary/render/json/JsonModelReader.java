package org.plenary.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;

/**
 * Reads what {@link JsonRenderer} wrote; the draft is equal to the one that was written.
 *
 * <p>It is strict: a member that the format does not have is a mistake, not a wish. The messages of
 * its exceptions begin with line and column, from 1, the column in code points.
 */
public final class JsonModelReader {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * Reads a draft.
   *
   * @throws UnreadableDocumentException when it is not JSON, or not the JSON of a draft
   */
  public Draft read(byte[] bytes) throws UnreadableDocumentException {
    String text = decode(bytes);
    try {
      return JsonObject.read(JsonTreeReader.read(text), JsonModelReading::draft);
    } catch (JsonProblem problem) {
      throw unreadable(problem.key(), text, problem.at(), problem.arguments());
    }
  }

  /**
   * Reads a draft from a stream, which stays open.
   *
   * @throws IOException when the stream fails
   * @throws UnreadableDocumentException when it is not JSON, or not the JSON of a draft
   */
  public Draft read(InputStream in) throws IOException, UnreadableDocumentException {
    return read(in.readAllBytes());
  }

  private static String decode(byte[] bytes) throws UnreadableDocumentException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableDocumentException("read.json-not-utf8", List.of());
    }
  }

  private static UnreadableDocumentException unreadable(
      String key, String text, int at, List<String> arguments) {
    int end = Math.min(at, text.length());
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    long line = 1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, Math.max(lineStart, end));
    List<String> all = new ArrayList<>(List.of(Long.toString(line), Integer.toString(column)));
    all.addAll(arguments);
    return new UnreadableDocumentException(key, all);
  }
}
