package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.IActivityManager;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product's window as a person meets it. */
class WorkbenchTest {

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    @Test
    void opensInTheResultsPerspective() {
        assertEquals("se.digikomp.workbench.results", window().getActivePage().getPerspective().getId());
    }

    @Test
    void offersOnlyItsOwnPerspectives() {
        Set<String> ids = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .map(IPerspectiveDescriptor::getId).collect(Collectors.toSet());

        assertEquals(Set.of("se.digikomp.workbench.results", "se.digikomp.workbench.questionnaires"), ids);
    }

    @Test
    void menusHoldNothingThatOtherBundlesAddForAnIde() {
        List<String> items = Arrays.stream(window().getShell().getMenuBar().getItems()).map(MenuItem::getMenu)
                .flatMap(WorkbenchTest::items).toList();

        assertTrue(items.containsAll(List.of("About Digikomp", "Exit", "Select All")), items.toString());
        assertEquals(List.of(), items.stream()
                .filter(item -> item.matches("Check for Updates|Install New Software.*|.*Keybindings.*|Open File.*"))
                .toList());
    }

    private static Stream<String> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems()).map(MenuItem::getText).map(text -> text.replaceAll("&|\t.*", ""));
    }

    @Test
    void hasFourMenusAndNoneOfAnIde() {
        List<String> menus = Arrays.stream(window().getShell().getMenuBar().getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "")).toList();

        assertEquals(4, menus.size(), menus.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.eclipse.ui.ide/org.eclipse.ui.views.TaskList",
            "org.eclipse.ui.ide/org.eclipse.ui.project.buildAll", "org.eclipse.ui/org.eclipse.ui.newWizard",
            "org.eclipse.ui/org.eclipse.ui.preferencePages.Workbench" })
    void nothingOfAnIdeIsFound(String identifier) {
        assertFalse(activities().getIdentifier(identifier).isEnabled());
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.eclipse.ui/org.eclipse.ui.file.saveAll", "org.eclipse.ui/org.eclipse.ui.edit.undo",
            "se.digikomp.analysis.ui/se.digikomp.analysis.ui.gallery", "org.example/view" })
    void whatOneWorksWithIsFound(String identifier) {
        assertTrue(activities().getIdentifier(identifier).isEnabled());
    }

    private static IActivityManager activities() {
        return PlatformUI.getWorkbench().getActivitySupport().getActivityManager();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CTRL+N", "ALT+SHIFT+N", "CTRL+SHIFT+R", "ALT+SHIFT+W", "ALT+CR", "CTRL+B",
            "CTRL+SHIFT+L" })
    void noKeyLeadsIntoAnIde(String key) throws ParseException {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);

        assertNull(keys.getPerfectMatch(KeySequence.getInstance(key)));
        assertNotNull(keys.getPerfectMatch(KeySequence.getInstance("CTRL+K")));
    }

    @Test
    void hasNoPreferencePagesOfAnIde() {
        List<String> pages = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)
                .stream().map(IPreferenceNode::getId).toList();

        assertTrue(pages.stream().noneMatch(id -> id.contains("BuildOrder") || id.contains("LinkedResources")),
                pages.toString());
    }
}
