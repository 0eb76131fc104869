package se.digikomp.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.digikomp.session.Session;
import se.digikomp.store.Batch;

/** {@code withdraw BATCH}: takes all responses of one import back. */
@Command(name = "withdraw", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n")
final class WithdrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BATCH", descriptionKey = "withdraw.batch")
    private long number;
    @Mixin
    private CommonOptions common;

    private final Workplace workplace;

    WithdrawCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        try (Session session = workplace.open(common.data())) {
            Batch batch = session.store().responses().batches().stream().filter(each -> each.number() == number)
                    .findFirst().orElseThrow(() -> workplace.refused(Exit.REFUSED, "batch.unknown", number));
            if (batch.withdrawn()) {
                throw workplace.refused(Exit.REFUSED, "batch.withdrawn", number);
            }
            session.withdraw(number);
            workplace.console().out().println(Messages.format(workplace.locale(), "withdraw.done", number,
                    batch.responses(), batch.file(), batch.round()));
            return Exit.DONE;
        }
    }
}
