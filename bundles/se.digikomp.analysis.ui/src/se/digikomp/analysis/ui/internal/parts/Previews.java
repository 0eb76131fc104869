package se.digikomp.analysis.ui.internal.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import se.digikomp.analysis.engine.AnalysisDescriptor;
import se.digikomp.analysis.engine.AnalysisRunner;
import se.digikomp.analysis.engine.Outcome;
import se.digikomp.analysis.engine.Selection;
import se.digikomp.analysis.ui.internal.chart.ThumbnailImage;
import se.digikomp.analysis.ui.internal.model.Ground;
import se.digikomp.analysis.ui.internal.model.Sketches;
import se.digikomp.analysis.ui.internal.model.Thumbnail;
import se.digikomp.charts.ContributedRenderers;
import se.digikomp.charts.Renderers;
import se.digikomp.session.Session;
import se.digikomp.survey.VersionRef;
import se.digikomp.ui.Appearance;
import se.digikomp.ui.Background;
import se.digikomp.ui.Icon;
import se.digikomp.ui.MonitorProgress;

/** Small pictures of what analyses find, drawn from the answers of the whole region, once for each questionnaire. */
final class Previews {

    /** How wide a picture is. */
    static final int WIDTH = 54;
    /** How high a picture is. */
    static final int HEIGHT = 36;
    private static final int MOST_RESPONSES = 100_000;

    private final Control owner;
    private final AnalysisRunner runner;
    private final Background background;
    private final Runnable changed;
    private final Map<String, Image> images = new HashMap<>();
    private final Map<String, Thumbnail> thumbnails = new HashMap<>();
    private Appearance appearance;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();
    private Optional<VersionRef> shown = Optional.empty();

    /** Pictures that live as long as a control; {@code changed} is called when there are others. */
    Previews(Control owner, Session session, Runnable changed) {
        this.owner = owner;
        this.changed = changed;
        runner = session.runner();
        background = new Background(owner);
        appearance = Appearance.of(owner);
        owner.addListener(SWT.Paint, event -> follow());
        owner.addDisposeListener(event -> dispose());
    }

    /** The theme may change, at the latest before the first paint: pictures are made anew in its colours. */
    private void follow() {
        if (Appearance.of(owner) != appearance) {
            appearance = Appearance.of(owner);
            owner.getDisplay().asyncExec(this::renew);
        }
    }

    private void renew() {
        if (!owner.isDisposed()) {
            List<Image> before = List.copyOf(images.values());
            images.clear();
            changed.run();
            before.forEach(Image::dispose);
        }
    }

    /** The picture of an analysis, as large as all others; an icon where it does not apply or was not drawn yet. */
    Image of(AnalysisDescriptor analysis, boolean applies) {
        Icon icon = applies ? Icon.ANALYSIS : Icon.HIDDEN;
        Thumbnail thumbnail = thumbnails.get(analysis.id());
        return applies && thumbnail != null
                ? images.computeIfAbsent(analysis.id(), key -> ThumbnailImage.of(thumbnail, WIDTH, HEIGHT, owner))
                : images.computeIfAbsent(icon.name(), key -> ThumbnailImage.of(icon.image(), WIDTH, HEIGHT, owner));
    }

    /** Draws those of these analyses that have no picture for the questionnaire looked at; not where it would take long. */
    void draw(Ground ground, List<AnalysisDescriptor> analyses) {
        VersionRef version = ground.snapshot().outline().version();
        if (shown.filter(version::equals).isEmpty()) {
            shown = Optional.of(version);
            drawn.clear();
            asked.clear();
        }
        List<AnalysisDescriptor> missing = analyses.stream().filter(one -> !drawn.contains(Sketches.key(one))).toList();
        if (ground.places().responses() < MOST_RESPONSES
                && !asked.containsAll(missing.stream().map(Sketches::key).toList())) {
            asked.clear();
            missing.forEach(one -> asked.add(Sketches.key(one)));
            background.compute(Messages.Gallery_previews, progress -> thumbnails(ground, missing, progress))
                    .whenFailed(failure -> {}).then(this::show);
        }
    }

    private Map<String, Thumbnail> thumbnails(Ground ground, List<AnalysisDescriptor> analyses,
            MonitorProgress progress) {
        Renderers renderers = ContributedRenderers.read(Platform.getExtensionRegistry());
        Selection region = Selection.region(ground.places().territory());
        Map<String, Thumbnail> found = new TreeMap<>();
        for (AnalysisDescriptor analysis : analyses) {
            progress.stopIfCancelled();
            if (runner.run(analysis, ground.snapshot(), region, Map.of(), progress) instanceof Outcome.Done done) {
                Thumbnail.of(done.result().blocks(), renderers.chart(analysis.renderer()), (double) WIDTH / HEIGHT,
                        Locale.getDefault()).ifPresent(one -> found.put(analysis.id(), one));
            }
        }
        return found;
    }

    private void show(Map<String, Thumbnail> found) {
        drawn.addAll(asked);
        thumbnails.putAll(found);
        renew();
    }

    private void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
