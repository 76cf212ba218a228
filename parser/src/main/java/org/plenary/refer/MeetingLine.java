package org.plenary.refer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session as a line of a prepared map. */
final class MeetingLine {
  private static final Body[] BODIES = Body.values();
  private static final Confidence[] CONFIDENCES = Confidence.values();

  private MeetingLine() {}

  static String of(Sessions.Meeting meeting) {
    StringBuilder line = new StringBuilder();
    Fields.append(line, meeting.body().ordinal());
    Fields.append(line, meeting.label());
    Fields.append(line, meeting.year());
    Fields.append(line, meeting.confidence().ordinal());
    date(line, meeting.closes());
    Fields.append(line, meeting.names().size());
    meeting.names().forEach(name -> Fields.append(line, name));
    Fields.append(line, meeting.local().size());
    meeting.local().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              Fields.append(line, entry.getKey());
              Fields.append(line, entry.getValue());
            });
    return line.toString();
  }

  private static void date(StringBuilder line, Optional<LocalDate> date) {
    Fields.append(line, date.map(LocalDate::getYear).orElse(0));
    Fields.append(line, date.map(LocalDate::getMonthValue).orElse(0));
    Fields.append(line, date.map(LocalDate::getDayOfMonth).orElse(0));
  }

  static List<Sessions.Meeting> read(String lines) {
    List<Sessions.Meeting> meetings = new ArrayList<>();
    Fields fields = new Fields(lines);
    while (!fields.isAtEnd()) {
      meetings.add(meeting(fields));
    }
    return List.copyOf(meetings);
  }

  private static Sessions.Meeting meeting(Fields fields) {
    Body body = BODIES[fields.number()];
    String label = fields.text();
    int year = fields.number();
    Confidence confidence = CONFIDENCES[fields.number()];
    Optional<LocalDate> closes = date(fields);
    int count = fields.number();
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(fields.text());
    }
    int others = fields.number();
    Map<String, String> local = new HashMap<>(others * 2);
    for (int i = 0; i < others; i++) {
      local.put(fields.text(), fields.text());
    }
    return new Sessions.Meeting(body, label, year, closes, names, local, confidence);
  }

  private static Optional<LocalDate> date(Fields fields) {
    int year = fields.number();
    int month = fields.number();
    int day = fields.number();
    return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }
}
