package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.analysis.engine.Analyses;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.session.DataFolder;
import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;
import se.digikomp.store.Progress;

/** What a person exports from the workbench is what the command line writes, figure by figure. */
class SameFiguresTest {

    private static final String OURS = "se.digikomp.analysis.standard.";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Session session = window.getService(Session.class);
    @TempDir
    private Path folder;

    @BeforeEach
    void haveTheSameAnswersTwice() throws Exception {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.results", window);
        new Demonstration(session).load(Progress.NONE);
        try (Session other = Session.open(new DataFolder(folder.resolve("data")), Analyses.of(List.of()))) {
            new Demonstration(other).load(Progress.NONE);
        }
        new Comparison(window).look("Region Sk\u00e5ne", "Distribution of each statement");
        Screen.until("answers are looked at", () -> shows("Region Sk\u00e5ne (658"));
    }

    @Test
    void eachStandardAnalysisGivesTheSameFiguresWithAndWithoutADisplay() throws Exception {
        List<AnalysisDescriptor> ours = session.analyses().all().stream()
                .filter(analysis -> analysis.id().startsWith(OURS)).toList();
        assertTrue(ours.size() > 10, "the standard analyses are there");
        for (AnalysisDescriptor analysis : ours) {
            for (String format : List.of("json", "csv")) {
                Path command = folder.resolve(analysis.shortName() + "-command." + format);
                Path workbench = folder.resolve(analysis.shortName() + "-workbench." + format);
                assertEquals(0, run(analysis, format, command), analysis.id());
                export(analysis, workbench);
                assertEquals(figures(command), figures(workbench), analysis.id());
            }
        }
    }

    private int run(AnalysisDescriptor analysis, String format, Path file) throws Exception {
        IApplication application = (IApplication) Platform.getBundle("se.digikomp.cli")
                .loadClass("se.digikomp.cli.Application").getDeclaredConstructor().newInstance();
        String[] arguments = { "analyse", analysis.id(), "--round", "2019", "--format", format, "--out",
                file.toString(), "--locale", Locale.getDefault().getLanguage(), "--data",
                folder.resolve("data").toString() };
        return (Integer) application.start(called(arguments));
    }

    private static IApplicationContext called(String... arguments) {
        return (IApplicationContext) Proxy.newProxyInstance(SameFiguresTest.class.getClassLoader(),
                new Class<?>[] { IApplicationContext.class },
                (proxy, method, parameters) -> Map.of(IApplicationContext.APPLICATION_ARGS, arguments));
    }

    private void export(AnalysisDescriptor analysis, Path file) throws Exception {
        choose(analysis.name().in(Locale.getDefault()));
        ParameterizedCommand call = ParameterizedCommand.generateCommand(
                window.getService(ICommandService.class).getCommand("se.digikomp.analysis.ui.export"),
                Map.of("se.digikomp.analysis.ui.export.file", file.toString()));
        window.getService(IHandlerService.class).executeCommand(call, null);
        Screen.until(file + " is written", () -> Files.exists(file) && nothingIsComputed());
    }

    private void choose(String name) {
        Tree gallery = Screen.all(Tree.class, window.getShell()).get(1);
        TreeItem entry = Arrays.stream(gallery.getItems()).flatMap(heading -> Arrays.stream(heading.getItems()))
                .filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
        gallery.setSelection(entry);
        Event event = new Event();
        event.item = entry;
        gallery.notifyListeners(SWT.Selection, event);
        Screen.settle();
        Screen.until(name + " is shown", () -> shows(name + " \u00b7 Region Sk\u00e5ne (") && nothingIsComputed());
    }

    private static boolean nothingIsComputed() {
        return Stream.of(Job.getJobManager().find(null)).allMatch(Job::isSystem);
    }

    private boolean shows(String words) {
        return Screen.all(Label.class, window.getShell()).stream().anyMatch(label -> label.getText().contains(words));
    }

    /** All that a file says, save the moment in which it was made. */
    private static String figures(Path file) throws Exception {
        return Files.readString(file).replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:[\\d.]+Z)?", "then");
    }
}
