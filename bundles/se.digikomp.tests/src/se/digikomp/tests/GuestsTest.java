package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

import se.digikomp.analysis.Progress;
import se.digikomp.analysis.engine.AllowList;
import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.engine.Snapshot;
import se.digikomp.analysis.engine.Suspensions;
import se.digikomp.session.Demonstration;
import se.digikomp.session.Session;

/** Bundles with analyses come and go while the program runs; whatever is broken in them is shown and harms nobody. */
class GuestsTest {

    private static final String GUEST = "org.example.guest";
    private static final String OURS = "Distribution of each statement";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final Session session = window.getService(Session.class);
    private final List<Bundle> guests = new ArrayList<>();

    @BeforeEach
    void haveAnswers() throws Exception {
        PlatformUI.getWorkbench().showPerspective("se.digikomp.workbench.results", window);
        new Demonstration(session).load(se.digikomp.store.Progress.NONE);
        new Comparison(window).look("Region Sk\u00e5ne", OURS);
        Screen.until("answers are looked at",
                () -> says("Region Sk\u00e5ne (") && names(gallery()).anyMatch(OURS::equals));
    }

    @AfterEach
    void sendGuestsHome() throws BundleException {
        for (Bundle guest : guests) {
            guest.uninstall();
        }
        session.admit(AllowList.ALL);
        Screen.until("nothing is left of guests", () -> session.contributed().all().stream()
                .noneMatch(analysis -> analysis.contributor().startsWith(GUEST)) && !says(GUEST)
                && names(gallery()).noneMatch(name -> name.startsWith("Guest ")));
    }

    private Bundle install(String name, String analyses) throws Exception {
        Bundle guest = GuestBundle.install(name, analyses);
        guests.add(guest);
        return guest;
    }

    private AnalysisDescriptor installed(String guest) throws Exception {
        install(GUEST, GuestBundle.declared(guest));
        Screen.until("the gallery shows the guest", () -> names(gallery()).anyMatch(("Guest " + guest)::equals));
        return session.analyses().find("guest." + guest).orElseThrow();
    }

    private Outcome run(AnalysisDescriptor analysis, Progress progress) {
        Snapshot snapshot = session.snapshot(session.store().responses().round("2019").orElseThrow());
        return session.runner().run(analysis, snapshot, Selection.region(snapshot.territory()), Map.of(), progress);
    }

    private void assertNobodyElseIsHarmed() {
        assertInstanceOf(Outcome.Done.class,
                run(session.analyses().find("distribution").orElseThrow(), Progress.NONE));
    }

    private Tree gallery() {
        return Screen.all(Tree.class, window.getShell()).get(1);
    }

    private static Stream<String> names(Tree gallery) {
        return items(gallery).map(TreeItem::getText);
    }

    private static Stream<TreeItem> items(Tree gallery) {
        return Arrays.stream(gallery.getItems()).flatMap(heading -> Arrays.stream(heading.getItems()));
    }

    private boolean says(String words) {
        return Stream.concat(Screen.all(Label.class, window.getShell()).stream().map(Label::getText),
                Screen.all(Link.class, window.getShell()).stream().map(Link::getToolTipText))
                .anyMatch(text -> text != null && text.contains(words));
    }

    private void choose(String name) {
        TreeItem entry = items(gallery()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
        gallery().setSelection(entry);
        Event event = new Event();
        event.item = entry;
        gallery().notifyListeners(SWT.Selection, event);
    }

    @Test
    void aBundleIsSeenInTheGalleryWhenItComesAndNoMoreWhenItGoes() throws Exception {
        installed("Working");
        guests.removeFirst().uninstall();
        Screen.until("the guest is gone", () -> names(gallery()).noneMatch("Guest Working"::equals));
        assertTrue(names(gallery()).anyMatch(OURS::equals));
    }

    @Test
    void noClassOfABundleIsLoadedBeforeSomebodyChoosesItsAnalysis() throws Exception {
        installed("Working");
        Screen.settle();
        Screen.until("pictures are drawn", () -> Stream.of(Job.getJobManager().find(null)).allMatch(Job::isSystem));
        assertEquals(Bundle.STARTING, guests.getFirst().getState(), "waits for its first class");

        choose("Guest Working");
        Screen.until("its class is loaded", () -> guests.getFirst().getState() == Bundle.ACTIVE);
        Screen.until("its result is shown", () -> says("Guest Working \u00b7 Region Sk\u00e5ne"));
    }

    @Test
    void declarationsThatAreNoXmlAreShownWithTheirBundleAndPlace() throws Exception {
        install(GUEST, "<analysis id='guest'");
        Screen.until("the gallery names the bundle", () -> says(GUEST));
        Screen.until("and the place", () -> says("line 3"));
        guests.removeFirst().uninstall();
        Screen.until("nothing is said any more", () -> !says(GUEST));
        assertNobodyElseIsHarmed();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Missing", "Throwing", "Flooding", "Baseless" })
    void whatFailsThreeTimesIsSwitchedOffAndOnAgain(String guest) throws Exception {
        AnalysisDescriptor analysis = installed(guest);
        for (int time = 0; time < Suspensions.FAILURES; time++) {
            run(analysis, Progress.NONE);
        }
        assertTrue(session.suspensions().reason(analysis).orElseThrow().in(Locale.ENGLISH).contains(GUEST));
        assertNobodyElseIsHarmed();
        session.suspensions().lift(analysis);
        assertTrue(session.suspensions().reason(analysis).isEmpty());
    }

    @Test
    void whatNeverReturnsIsLeftAloneOnceNobodyWaits() throws Exception {
        AnalysisDescriptor analysis = installed("Hanging");
        Outcome outcome = run(analysis, new Progress() {
            @Override
            public void done(double share) {
                throw new IllegalStateException("it says nothing");
            }

            @Override
            public void stopIfCancelled() {
                if (guests.getFirst().getState() == Bundle.ACTIVE) {
                    throw new CancellationException();
                }
            }
        });
        assertInstanceOf(Outcome.Cancelled.class, outcome);
        assertNobodyElseIsHarmed();
    }

    @Test
    void anUnknownContractAndAnIdUsedTwiceAreNamedAndLeaveOthersAlone() throws Exception {
        install(GUEST, GuestBundle.declared("Working") + GuestBundle.declared("Throwing").replace("contract='1'",
                "contract='9'"));
        install(GUEST + ".twin", GuestBundle.declared("Working") + GuestBundle.declared("Baseless"));
        Screen.until("both contributors are named", () -> says(GUEST + ", " + GUEST + ".twin"));
        Screen.until("the contract is named", () -> says("contract 9"));
        Screen.until("the third one is there", () -> names(gallery()).anyMatch("Guest Baseless"::equals));
        assertTrue(names(gallery()).noneMatch("Guest Working"::equals));
        assertNobodyElseIsHarmed();
    }

    @Test
    void aContributorWhoIsNotAdmittedLeavesTheGalleryAtOnce() throws Exception {
        installed("Working");
        session.admit(AllowList.parse("se.digikomp.*"));
        Screen.until("the guest has left", () -> names(gallery()).noneMatch("Guest Working"::equals));
        Screen.until("and the gallery says why", () -> says("guest.Working of " + GUEST));
    }
}
