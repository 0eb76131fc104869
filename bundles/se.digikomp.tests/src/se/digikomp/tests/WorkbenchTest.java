package se.digikomp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

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

    @Test
    void hasNoPreferencePagesOfAnIde() {
        List<String> pages = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)
                .stream().map(IPreferenceNode::getId).toList();

        assertTrue(pages.stream().noneMatch(id -> id.contains("BuildOrder") || id.contains("LinkedResources")),
                pages.toString());
    }
}
