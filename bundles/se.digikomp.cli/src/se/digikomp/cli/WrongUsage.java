package se.digikomp.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in the user's language what is wrong with the arguments of a command. */
final class WrongUsage {

    private WrongUsage() {
    }

    /** Says what is wrong and how to get help; returns {@link Exit#USAGE}. */
    static int explain(ParameterException exception, Console console) {
        switch (exception) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                console.say("usage.missing", names(missing.getMissing()));
            case MissingParameterException missing -> console.say("usage.group", missing.getCommandLine()
                    .getCommandSpec().argGroups().stream().map(group -> group.synopsis()).findFirst().orElse(""));
            case UnmatchedArgumentException unmatched when unmatched.getCommandLine().getParent() == null ->
                console.say("usage.command", unmatched.getUnmatched().getFirst(), commands(exception));
            case UnmatchedArgumentException unmatched ->
                console.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MutuallyExclusiveArgsException exclusive -> console.say("usage.exclusive",
                    names(exclusive.getCommandLine().getCommandSpec().argGroups().getFirst().allOptionsNested()));
            case OverwrittenOptionException twice ->
                console.say("usage.once", name(twice.getOverwritten()));
            case ParameterException wrong when wrong.getArgSpec() != null ->
                console.say("usage.value", name(wrong.getArgSpec()), allowed(wrong.getArgSpec(), console));
            default -> console.say("usage.none", commands(exception));
        }
        console.say("usage.help", exception.getCommandLine().getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    private static String commands(ParameterException exception) {
        return String.join(", ", exception.getCommandLine().getSubcommands().keySet());
    }

    private static String names(List<? extends ArgSpec> arguments) {
        return arguments.stream().map(WrongUsage::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static String allowed(ArgSpec argument, Console console) {
        if (argument.type() == long.class) {
            return Messages.format(console.locale(), "usage.number");
        }
        Object[] constants = argument.type().getEnumConstants();
        return constants == null ? argument.paramLabel()
                : Arrays.stream(constants).map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
