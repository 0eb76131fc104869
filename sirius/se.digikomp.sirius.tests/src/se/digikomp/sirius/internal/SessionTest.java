package se.digikomp.sirius.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;

/** Opening, exporting, refusing, and closing and reopening representations of the models as they are delivered. */
class SessionTest {

    @TempDir
    Path folder;

    private Views views;

    @BeforeEach
    void open() throws CoreException {
        views = Views.open();
    }

    @AfterEach
    void close() throws CoreException {
        views.close();
    }

    @ParameterizedTest
    @CsvSource({ "Coverage, self-assessment-demo-v2.questionnaire", "Statements, self-assessment-demo-v2.questionnaire",
            "Questionnaire, self-assessment-demo-v2.questionnaire", "TrainingCoverage, packages.training",
            "FrameworkMap, self-assessment-demo-v2.questionnaire", "Cooperations, skane.region" })
    void everyRepresentationOpensInItsEditorAndLeavesNothingToSave(String representation, String model) {
        IEditorPart editor = views.representations().show(model, representation).orElseThrow();

        assertSame(editor, views.window().getActivePage().getActiveEditor());
        Views.until("nothing to save", () -> session().getStatus() == SessionStatus.SYNC);
    }

    @Test
    void aRepresentationIsOfferedForNoModelItDoesNotFit() {
        assertFalse(views.representations().of(Views.REGION, "Coverage").isPresent());
    }

    @Test
    void diagramsAreExportedAsPicturesAndTablesAsText() throws Exception {
        views.representations().show(Views.PUBLISHED, "FrameworkMap");
        Views.settle(); // it is arranged once it is shown
        DRepresentation map = views.of(Views.PUBLISHED, "FrameworkMap", DRepresentation.class);
        DRepresentation coverage = views.of(Views.PUBLISHED, "Coverage", DRepresentation.class);

        ImageData picture = new ImageData(
                export(map, "map.png", ExportDocumentFormat.NONE, ImageFileFormat.PNG).toString());
        assertTrue(picture.width > 1000 && picture.height > 300, picture.width + " by " + picture.height);
        String drawing = Files.readString(export(map, "map.svg", ExportDocumentFormat.NONE, ImageFileFormat.SVG));
        assertTrue(drawing.contains("<svg"));
        String text = Files.readString(export(coverage, "coverage.csv", ExportDocumentFormat.CSV, ImageFileFormat.PNG));
        assertTrue(text.contains("111") && text.contains("\u00d7"), text);
    }

    @Test
    void aPublishedVersionRefusesEveryToolAndSaysWhy() {
        DTable coverage = views.of(Views.PUBLISHED, "Coverage", DTable.class);
        DLine line = coverage.getLines().getFirst().getLines().getFirst();
        Statement statement = (Statement) line.getTarget();
        Object before = statement.getCompetence();

        assertFalse(session().getModelAccessor().getPermissionAuthority().canEditInstance(statement));
        views.change(coverage, () -> statement.setCompetence(null));

        assertSame(before, statement.getCompetence());
        String said = Views.said(Messages.Refused_title);
        assertTrue(said.contains(((QuestionnaireVersion) statement.eContainer()).getVersion()), said);
        assertEquals(1, coverage.getLines().getFirst().getLines().getFirst().getCells().size());
    }

    @Test
    void whatWasMadeIsThereAgainAfterTheSessionWasClosed() throws CoreException {
        views.of(Views.PUBLISHED, "Coverage", DTable.class);
        views.of(Views.PUBLISHED, "Statements", DTable.class);
        session().save(new NullProgressMonitor());
        session().close(new NullProgressMonitor());

        views = Views.open();
        assertEquals(2, DialectManager.INSTANCE.getAllRepresentationDescriptors(session()).size());
        assertEquals(6, views.of(Views.PUBLISHED, "Statements", DTable.class).getColumns().size());
    }

    private Session session() {
        return views.representations().session();
    }

    private Path export(DRepresentation representation, String file, ExportDocumentFormat document,
            ImageFileFormat picture) throws Exception {
        Path path = folder.resolve(file);
        DialectUIManager.INSTANCE.export(representation, session(), IPath.fromPath(path),
                new ExportFormat(document, picture, ScalingPolicy.NO_SCALING), new NullProgressMonitor(), false);
        return path;
    }
}
