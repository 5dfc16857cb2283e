package org.jcmledger.axon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.Registration;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Axon's command bus with group commit: commands of all senders queue to one thread, which handles
 * as many as have come together in one unit of work and answers them when they are durable. Axon's
 * own buses commit each command for itself.
 */
final class BatchingCommandBus implements CommandBus {

  /** A command that waits, and whom to tell. */
  static final class Waiting {
    final CommandMessage<?> message;
    private final CommandCallback<Object, Object> callback;

    @SuppressWarnings("unchecked") // A callback is only ever given its own message and result.
    Waiting(CommandMessage<?> message, CommandCallback<?, ?> callback) {
      this.message = message;
      this.callback = (CommandCallback<Object, Object>) callback;
    }

    /** How many commands it is. */
    int size() {
      return message.getPayload() instanceof Submission submission ? submission.size() : 1;
    }

    @SuppressWarnings("unchecked")
    void answer(Object result) {
      // Under the command's own identifier: Axon would draw a random one, which nobody looks at.
      callback.onResult(
          (CommandMessage<Object>) message,
          new GenericCommandResultMessage<>(
              new GenericMessage<>(message.getIdentifier(), result, MetaData.emptyInstance())));
    }

    @SuppressWarnings("unchecked")
    void fail(Throwable failure) {
      callback.onResult(
          (CommandMessage<Object>) message,
          GenericCommandResultMessage.asCommandResultMessage(failure));
    }
  }

  private final Map<String, MessageHandler<? super CommandMessage<?>>> handlers =
      new ConcurrentHashMap<>();
  private final List<MessageDispatchInterceptor<? super CommandMessage<?>>> onDispatch =
      new CopyOnWriteArrayList<>();
  private final List<MessageHandlerInterceptor<? super CommandMessage<?>>> onHandling =
      new CopyOnWriteArrayList<>();
  private final CommandQueue<Waiting> queue;

  BatchingCommandBus(CommandQueue<Waiting> queue) {
    this.queue = queue;
  }

  @Override
  public <C> void dispatch(CommandMessage<C> command) {
    dispatch(command, (message, result) -> {});
  }

  @Override
  public <C, R> void dispatch(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
    queue.put(waiting(command, callback));
  }

  /** A command as it is to be handled, and whom to tell. */
  <C, R> Waiting waiting(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
    CommandMessage<?> intercepted = command;
    for (MessageDispatchInterceptor<? super CommandMessage<?>> interceptor : onDispatch) {
      intercepted = (CommandMessage<?>) interceptor.handle(intercepted);
    }
    return new Waiting(intercepted, callback);
  }

  /** Handles one command within the unit of work that was started for its batch. */
  Object handle(CommandMessage<?> command, UnitOfWork<CommandMessage<?>> unitOfWork)
      throws Exception {
    MessageHandler<? super CommandMessage<?>> handler = handlers.get(command.getCommandName());
    if (handler == null) {
      throw new NoHandlerForCommandException("nobody handles " + command.getCommandName());
    }
    if (onHandling.isEmpty()) {
      return handler.handle(command);
    }
    unitOfWork.transformMessage(message -> command);
    return new DefaultInterceptorChain<>(unitOfWork, onHandling, handler).proceed();
  }

  @Override
  public Registration subscribe(
      String commandName, MessageHandler<? super CommandMessage<?>> handler) {
    handlers.put(commandName, handler);
    return () -> handlers.remove(commandName, handler);
  }

  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
    onHandling.add(interceptor);
    return () -> onHandling.remove(interceptor);
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
    onDispatch.add(interceptor);
    return () -> onDispatch.remove(interceptor);
  }

  /** To be told before the commands of a turn are answered. */
  void answering() {
    queue.answering();
  }
}
