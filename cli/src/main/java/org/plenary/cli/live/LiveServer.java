package org.plenary.cli.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves pages to browsers of this machine and of no other; each reloads itself when it changes.
 */
public final class LiveServer implements AutoCloseable {
  private static final String VERSION = "/.version";
  private static final String END = "</body>";
  private static final int LONGEST_WAIT = 20_000;
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
          });
  private final LivePages pages;
  private final byte[] script;

  /**
   * Starts it.
   *
   * @param port 0 for any that is free
   * @throws IOException when the port is taken
   */
  public LiveServer(int port, LivePages pages) throws IOException {
    this.pages = pages;
    try (InputStream in = LiveServer.class.getResourceAsStream("reload.html")) {
      this.script = in.readAllBytes();
    }
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where it serves: {@code http://127.0.0.1:8080/}. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!isLocal(exchange)) {
        send(exchange, 403, new byte[0]);
      } else if (path.equals(VERSION)) {
        send(exchange, 200, version(exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8));
      } else if (path.equals("/") && pages.addresses().size() != 1) {
        send(exchange, 200, list().getBytes(StandardCharsets.UTF_8));
      } else {
        page(exchange, whole(path));
      }
    }
  }

  /** A page of another site must not read drafts through a name that it gave this machine. */
  private static boolean isLocal(HttpExchange exchange) {
    String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
    int colon = host.lastIndexOf(':');
    return HOSTS.contains(colon > host.lastIndexOf(']') ? host.substring(0, colon) : host);
  }

  /** The only page answers to {@code /} as well. */
  private String whole(String path) {
    return path.equals("/") && pages.addresses().size() == 1 ? pages.addresses().get(0) : path;
  }

  private void page(HttpExchange exchange, String address) throws IOException {
    Optional<LivePages.Page> page = pages.get(address);
    if (page.isEmpty()) {
      send(exchange, 404, new byte[0]);
      return;
    }
    String html = new String(page.get().html(), StandardCharsets.UTF_8);
    String reload =
        new String(script, StandardCharsets.UTF_8)
            .replace("{version}", Integer.toString(page.get().version()));
    int end = html.lastIndexOf(END);
    String live = html.substring(0, end) + reload + html.substring(end);
    send(exchange, 200, live.getBytes(StandardCharsets.UTF_8));
  }

  /** Asked as {@code /.version?3/r88.html}: answers when that page is no longer number 3. */
  private String version(URI asked) {
    String query = Optional.ofNullable(asked.getQuery()).orElse("");
    int slash = query.indexOf('/');
    try {
      int known = Integer.parseInt(query.substring(0, Math.max(0, slash)));
      String address = whole(query.substring(Math.max(0, slash)));
      return Integer.toString(pages.await(address, known, LONGEST_WAIT));
    } catch (NumberFormatException e) {
      return "0";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "0";
    }
  }

  private String list() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><body><ul>");
    for (String address : pages.addresses()) {
      String name = escape(address.substring(1));
      html.append("<li><a href=\"").append(uri(address)).append("\">").append(name);
      html.append("</a></li>");
    }
    return html.append("</ul></body>").toString();
  }

  private static String uri(String address) {
    try {
      return new URI(null, null, address, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
