package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;

/** What is known of sessions and of the acts that they adopted. */
public final class Registry {
  private static final Registry SHIPPED = of(List.of(), List.of());

  private final Sessions sessions;

  private Registry(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The registries that come with the program. */
  public static Registry shipped() {
    return SHIPPED;
  }

  /** The shipped registries with files of the user's on top. */
  public static Registry of(List<RegistryFile> userSessions, List<RegistryFile> userActs) {
    List<RegistryFile> sessionFiles = new ArrayList<>();
    sessionFiles.add(RegistryFile.shipped("sessions.registry"));
    sessionFiles.addAll(userSessions);
    return new Registry(Sessions.read(sessionFiles));
  }

  public Sessions sessions() {
    return sessions;
  }
}
