package org.jcmledger.benchmarks.rivals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Axon Framework 4.13 as it comes: an aggregate an account, its repository, the simple command bus,
 * and the event store on JDBC. A transfer is two events, one for each account, in one transaction.
 */
public final class StockAxon implements Rival {

  private static final String SCHEMA = "stock_axon";

  /** An order to transfer. */
  private record Transfer(int from, int to, long amount) {}

  private final HikariDataSource pool;
  private final EmbeddedEventStore store;
  private final CommandGateway gateway;

  /**
   * Makes its tables anew and opens the accounts.
   *
   * @param accounts how many accounts
   * @param each what each of them holds
   */
  public StockAxon(String url, int senders, int accounts, long each) {
    make(url);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url + "&currentSchema=" + SCHEMA);
    config.setMaximumPoolSize(senders);
    config.setAutoCommit(false);
    pool = new HikariDataSource(config);
    JdbcEventStorageEngine engine = engine(pool);
    store = EmbeddedEventStore.builder().storageEngine(engine).build();
    Repository<AccountAggregate> repository =
        EventSourcingRepository.builder(AccountAggregate.class).eventStore(store).build();
    SimpleCommandBus bus = SimpleCommandBus.builder().build();
    var unused =
        bus.subscribe(
            Integer.class.getName(),
            message ->
                repository
                    .newInstance(
                        () -> new AccountAggregate("account-" + message.getPayload(), each))
                    .identifierAsString());
    unused =
        bus.subscribe(
            Transfer.class.getName(),
            message -> transfer(repository, (Transfer) message.getPayload()));
    gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    for (int i = 0; i < accounts; i++) {
      gateway.<Object>sendAndWait(i);
    }
  }

  private static JdbcEventStorageEngine engine(DataSource pool) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(
            new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool)))
        .transactionManager(NoTransactionManager.instance())
        .eventSerializer(JacksonSerializer.defaultSerializer())
        .snapshotSerializer(JacksonSerializer.defaultSerializer())
        .dataType(byte[].class)
        .schema(new EventSchema())
        // The default resolver does not know PostgreSQL's code.
        .persistenceExceptionResolver(
            e -> e instanceof SQLException sql && "23505".equals(sql.getSQLState()))
        .build();
  }

  private static void make(String url) {
    try (HikariDataSource first = new HikariDataSource()) {
      first.setJdbcUrl(url);
      try (Connection connection = first.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        statement.execute("CREATE SCHEMA " + SCHEMA);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    try (HikariDataSource tables = new HikariDataSource()) {
      tables.setJdbcUrl(url + "&currentSchema=" + SCHEMA);
      engine(tables).createSchema(PostgresEventTableFactory.INSTANCE);
    }
  }

  /** Loads, and so locks, both accounts in the order of their numbers. */
  private static Object transfer(Repository<AccountAggregate> repository, Transfer order) {
    Aggregate<AccountAggregate> lower = repository.load(id(Math.min(order.from(), order.to())));
    Aggregate<AccountAggregate> upper = repository.load(id(Math.max(order.from(), order.to())));
    boolean upwards = order.from() < order.to();
    (upwards ? lower : upper).execute(account -> account.give(order.amount()));
    (upwards ? upper : lower).execute(account -> account.take(order.amount()));
    return "";
  }

  private static String id(int account) {
    return "account-" + account;
  }

  @Override
  public String name() {
    return "stock-axon";
  }

  @Override
  public void transfer(int from, int to, long amount) {
    gateway.<Object>sendAndWait(new Transfer(from, to, amount));
  }

  @Override
  public void close() {
    store.shutDown();
    pool.close();
  }
}
