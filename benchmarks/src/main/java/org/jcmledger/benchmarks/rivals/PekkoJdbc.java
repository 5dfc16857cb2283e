package org.jcmledger.benchmarks.rivals;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.persistence.jdbc.testkit.javadsl.SchemaUtils;

/**
 * Pekko Persistence with its JDBC journal: a persistent actor an account. A transfer is one event,
 * of the account that gives; that of the one that takes, and whatever keeps the two together, is
 * left out.
 */
public final class PekkoJdbc implements Rival {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ActorSystem<SpawnProtocol.Command> system;
  private final List<ActorRef<PersistentAccount.Give>> accounts = new ArrayList<>();

  /**
   * Makes its tables anew and starts the accounts.
   *
   * @param count how many accounts
   * @param each what each of them holds
   */
  public PekkoJdbc(String url, int count, long each) {
    make(url);
    system = ActorSystem.create(SpawnProtocol.create(), "rival", config(url));
    SchemaUtils.createIfNotExists(system).toCompletableFuture().join();
    for (int i = 0; i < count; i++) {
      String name = "account-" + i;
      accounts.add(
          AskPattern.<SpawnProtocol.Command, ActorRef<PersistentAccount.Give>>ask(
                  system,
                  replyTo ->
                      new SpawnProtocol.Spawn<>(
                          new PersistentAccount(name, each), name, Props.empty(), replyTo),
                  PATIENCE,
                  system.scheduler())
              .toCompletableFuture()
              .join());
    }
  }

  private static void make(String url) {
    try (HikariDataSource first = new HikariDataSource()) {
      first.setJdbcUrl(url);
      try (Connection connection = first.getConnection();
          Statement statement = connection.createStatement()) {
        // Its own script makes them in the schema public.
        statement.execute(
            "DROP TABLE IF EXISTS public.event_tag, public.event_journal, public.snapshot CASCADE");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Config config(String url) {
    return ConfigFactory.parseMap(
            Map.of(
                "pekko.persistence.journal.plugin", "jdbc-journal",
                "pekko.loglevel", "OFF",
                "pekko.stdout-loglevel", "OFF",
                "pekko.log-dead-letters", "off",
                "pekko.jvm-shutdown-hooks", "off",
                "jdbc-journal.slick.profile", "slick.jdbc.PostgresProfile$",
                "jdbc-journal.slick.db.url", url + "&reWriteBatchedInserts=true",
                "jdbc-journal.slick.db.driver", "org.postgresql.Driver"))
        .withFallback(ConfigFactory.load());
  }

  @Override
  public String name() {
    return "pekko-jdbc";
  }

  @Override
  public void transfer(int from, int to, long amount) {
    String answer =
        AskPattern.<PersistentAccount.Give, String>ask(
                accounts.get(from),
                replyTo -> new PersistentAccount.Give(to, amount, replyTo),
                PATIENCE,
                system.scheduler())
            .toCompletableFuture()
            .join();
    if (!answer.isEmpty()) {
      throw new IllegalStateException(answer);
    }
  }

  @Override
  public void close() {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().join();
  }
}
