package se.digikomp.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes from the light theme to the dark one or back, at once and for later starts. */
@SuppressWarnings("restriction") // the theme engine is provisional, and there is no other way
public final class SwitchTheme extends AbstractHandler {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IThemeEngine themes = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IThemeEngine.class);
        boolean dark = themes.getActiveTheme() != null && themes.getActiveTheme().getId().startsWith(DARK);
        new WornColours(HandlerUtil.getActiveShellChecked(event).getDisplay(), !dark).shedOnceThePaletteChanges();
        themes.setTheme(dark ? LIGHT : DARK, true);
        return event.getCommand();
    }
}
