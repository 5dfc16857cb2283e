package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.TransferCredits;

/** How the commands of an account's holder are written as lines. */
final class HolderCommandSchemas {

  static final CommandSchema<TransferCredits> TRANSFER_CREDITS =
      CommandSchema.of(
          "TransferCredits",
          TransferCredits.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, TransferCredits::request);
            var by = s.required("by", Codecs.ACTOR, TransferCredits::by);
            var on = CommandParts.bookDate(s, TransferCredits::on);
            var book = s.required("book", Codecs.REGISTRY, TransferCredits::book);
            var from = s.required("from", Codecs.ACCOUNT, TransferCredits::from);
            var to = s.required("to", Codecs.ACCOUNT, TransferCredits::to);
            var what = CommandParts.selection(s, TransferCredits::what);
            return v ->
                new TransferCredits(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(from),
                    v.get(to),
                    v.get(what));
          });

  static final CommandSchema<RetireCredits> RETIRE_CREDITS =
      CommandSchema.of(
          "RetireCredits",
          RetireCredits.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, RetireCredits::request);
            var by = s.required("by", Codecs.ACTOR, RetireCredits::by);
            var on = CommandParts.bookDate(s, RetireCredits::on);
            var book = s.required("book", Codecs.REGISTRY, RetireCredits::book);
            var from = s.required("from", Codecs.ACCOUNT, RetireCredits::from);
            var to = s.required("to", Codecs.ACCOUNT, RetireCredits::to);
            var what = CommandParts.selection(s, RetireCredits::what);
            var purpose = s.required("purpose", Parts.RETIREMENT_PURPOSE, RetireCredits::purpose);
            return v ->
                new RetireCredits(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(from),
                    v.get(to),
                    v.get(what),
                    v.get(purpose));
          });

  static final CommandSchema<CancelCredits> CANCEL_CREDITS =
      CommandSchema.of(
          "CancelCredits",
          CancelCredits.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, CancelCredits::request);
            var by = s.required("by", Codecs.ACTOR, CancelCredits::by);
            var on = CommandParts.bookDate(s, CancelCredits::on);
            var book = s.required("book", Codecs.REGISTRY, CancelCredits::book);
            var from = s.required("from", Codecs.ACCOUNT, CancelCredits::from);
            var to = s.required("to", Codecs.ACCOUNT, CancelCredits::to);
            var what = CommandParts.selection(s, CancelCredits::what);
            var purpose =
                s.required("purpose", Codecs.CANCELLATION_PURPOSE, CancelCredits::purpose);
            var beneficiary = s.required("beneficiary", Codecs.WORDING, CancelCredits::beneficiary);
            var reason = s.required("reason", Codecs.WORDING, CancelCredits::reason);
            return v ->
                new CancelCredits(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(book),
                    v.get(from),
                    v.get(to),
                    v.get(what),
                    v.get(purpose),
                    v.get(beneficiary),
                    v.get(reason));
          });

  static final List<CommandSchema<?>> ALL =
      List.of(TRANSFER_CREDITS, RETIRE_CREDITS, CANCEL_CREDITS);

  private HolderCommandSchemas() {}
}
