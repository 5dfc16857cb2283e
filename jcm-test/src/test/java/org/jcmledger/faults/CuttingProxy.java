package org.jcmledger.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a client and PostgreSQL on the loopback address, and cuts a connection around a
 * commit when it is told to.
 */
final class CuttingProxy implements AutoCloseable {

  /** When to cut. */
  enum Cut {
    NEVER,
    /** The events are written and the commit is on its way; the server never hears of it. */
    BEFORE_COMMIT,
    /** The server has committed; the client never hears of it. */
    AFTER_COMMIT
  }

  // What the server says when it has done something: 'C', a length, the command's name, a zero.
  private static final byte[] UPDATED = "UPDATE 1\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMITTED = "COMMIT\0".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket door;
  private final int server;
  private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NEVER);
  private final AtomicInteger cuts = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  CuttingProxy(int server) throws IOException {
    this.server = server;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Cuts the connection at the next commit, once. */
  void cut(Cut when) {
    next.set(when);
  }

  int cuts() {
    return cuts.get();
  }

  /** Cuts all connections at once. */
  void cutAll() {
    open.forEach(CuttingProxy::close);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
        client.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        open.add(client);
        open.add(behind);
        Connection connection = new Connection(client, behind);
        start(connection::toServer);
        start(connection::toClient);
      }
    } catch (IOException closed) {
      // The door is shut, or the server is not there: nobody gets in.
    }
  }

  private final class Connection {

    private final Socket client;
    private final Socket behind;
    private volatile boolean aboutToCommit;

    Connection(Socket client, Socket behind) {
      this.client = client;
      this.behind = behind;
    }

    void toServer() {
      pass(
          client,
          behind,
          (bytes, length) -> aboutToCommit && next.compareAndSet(Cut.BEFORE_COMMIT, Cut.NEVER));
    }

    void toClient() {
      pass(
          behind,
          client,
          (bytes, length) -> {
            // The head is moved in the last statement before a commit.
            aboutToCommit = contains(bytes, length, UPDATED);
            return contains(bytes, length, COMMITTED)
                && next.compareAndSet(Cut.AFTER_COMMIT, Cut.NEVER);
          });
    }

    private void pass(Socket from, Socket to, Look look) {
      byte[] buffer = new byte[65_536];
      try (from;
          to;
          InputStream in = from.getInputStream();
          OutputStream out = to.getOutputStream()) {
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
          if (look.cut(buffer, length)) {
            cuts.incrementAndGet();
            return;
          }
          out.write(buffer, 0, length);
          out.flush();
        }
      } catch (IOException closed) {
        // Cut from the other side.
      } finally {
        open.remove(from);
        open.remove(to);
      }
    }
  }

  private interface Look {
    boolean cut(byte[] bytes, int length);
  }

  private static boolean contains(byte[] bytes, int length, byte[] wanted) {
    for (int i = 0; i + wanted.length <= length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException ignored) {
      // It is gone all the same.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cutAll();
  }
}
