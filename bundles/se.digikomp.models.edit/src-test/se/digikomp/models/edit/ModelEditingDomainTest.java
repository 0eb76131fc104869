package se.digikomp.models.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.digikomp.questionnaire.model.QuestionnaireFactory;
import se.digikomp.questionnaire.model.QuestionnairePackage.Literals;
import se.digikomp.questionnaire.model.QuestionnaireVersion;
import se.digikomp.questionnaire.model.Statement;
import se.digikomp.questionnaire.model.VersionState;

class ModelEditingDomainTest {

    private QuestionnaireVersion version;
    private ModelEditingDomain domain;

    @BeforeEach
    void aVersionOfTwoStatements() {
        version = QuestionnaireFactory.eINSTANCE.createQuestionnaireVersion();
        version.getStatements().addAll(List.of(statement(), statement()));
        Resource file = new ResourceImpl(URI.createURI("test:version"));
        file.getContents().add(version);
        ResourceSet models = new ResourceSetImpl();
        models.getResources().add(file);
        domain = new ModelEditingDomain(Locale.ENGLISH, new BasicCommandStack(), models,
                root -> root instanceof QuestionnaireVersion found && found.getState() == VersionState.PUBLISHED);
    }

    @Test
    void everyCommandChangesADraft() {
        commands().forEach(command -> assertTrue(command.canExecute(), command.getLabel()));
    }

    @Test
    void everyCommandRefusesAPublishedVersion() {
        version.setState(VersionState.PUBLISHED);

        commands().forEach(command -> assertFalse(command.canExecute(), command.getLabel()));
    }

    private List<Command> commands() {
        Statement first = version.getStatements().getFirst();
        return List.of(SetCommand.create(domain, first, Literals.STATEMENT__CODE, "311"),
                AddCommand.create(domain, version, Literals.QUESTIONNAIRE_VERSION__STATEMENTS, statement()),
                RemoveCommand.create(domain, version, Literals.QUESTIONNAIRE_VERSION__STATEMENTS, first),
                MoveCommand.create(domain, version, Literals.QUESTIONNAIRE_VERSION__STATEMENTS, first, 1),
                DeleteCommand.create(domain, first));
    }

    private static Statement statement() {
        return QuestionnaireFactory.eINSTANCE.createStatement();
    }
}
