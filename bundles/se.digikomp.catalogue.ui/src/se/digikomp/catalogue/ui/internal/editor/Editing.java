package se.digikomp.catalogue.ui.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import se.digikomp.catalogue.Catalogue;
import se.digikomp.catalogue.Frozen;
import se.digikomp.catalogue.ui.internal.problems.Findings;
import se.digikomp.framework.model.FrameworkFactory;
import se.digikomp.framework.model.FrameworkPackage;
import se.digikomp.framework.model.LocalizedText;
import se.digikomp.framework.model.Translation;
import se.digikomp.models.edit.ModelEditingDomain;
import se.digikomp.models.edit.ModelLabels;

/** One opened model file: what it holds, whether it may be changed, and the command stack all its changes go through. */
public final class Editing {

    private final Catalogue catalogue;
    private final Resource resource;
    private final Locale reader;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain;
    private final ModelLabels labels;
    private Optional<Findings> findings = Optional.empty();
    private Object typedInto;
    private boolean restored;

    private Editing(Catalogue catalogue, Resource resource, Locale reader) {
        this.catalogue = catalogue;
        this.resource = resource;
        this.reader = reader;
        this.labels = new ModelLabels(reader);
        this.domain = new ModelEditingDomain(reader, stack, catalogue.resources(), Frozen::isFrozen);
    }

    /** The file with all others of its folder, so that references lead somewhere; empty where it cannot be read. */
    public static Optional<Editing> open(Path file, Locale reader) {
        Catalogue catalogue = Catalogue.open(file.getParent());
        return catalogue.resources().getResources().stream()
                .filter(resource -> resource.getURI().lastSegment().equals(file.getFileName().toString()))
                .filter(resource -> !resource.getContents().isEmpty()).findFirst()
                .map(resource -> new Editing(catalogue, resource, reader));
    }

    /** What the file holds. */
    public EObject root() {
        return resource.getContents().getFirst();
    }

    /** The file and those beside it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The language of the person at the screen. */
    public Locale reader() {
        return reader;
    }

    /** What the state of the model allows. */
    public Permission permission() {
        return Permission.of(root());
    }

    /** The label of an object; empty for {@code null}. */
    public String label(EObject object) {
        return object == null ? "" : labels.of(object);
    }

    /** What the audit says on the file, in step with every change. */
    public Findings findings() {
        if (findings.isEmpty()) {
            findings = Optional.of(new Findings(root(), reader));
        }
        return findings.get();
    }

    /** The stack behind undo and redo. */
    public BasicCommandStack stack() {
        return stack;
    }

    /** Gives an attribute or reference a value as a step of its own. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            execute(SetCommand.create(domain, owner, feature, value));
        }
    }

    /** Makes a list hold these values as one step. */
    public void setAll(EObject owner, EStructuralFeature feature, Collection<?> values) {
        if (!List.copyOf((EList<?>) owner.eGet(feature)).equals(List.copyOf(values))) {
            execute(SetCommand.create(domain, owner, feature, List.copyOf(values)));
        }
    }

    /** Adds an object to a list. */
    public void add(EObject owner, EStructuralFeature feature, EObject value) {
        execute(AddCommand.create(domain, owner, feature, value));
    }

    /** Takes an object out of a list. */
    public void remove(EObject owner, EStructuralFeature feature, EObject value) {
        execute(RemoveCommand.create(domain, owner, feature, value));
    }

    /**
     * Makes any number of changes to what the file holds as one step; no step where they come to nothing, or the file
     * may not be changed.
     *
     * @param label what undo calls the step
     * @param edit  changes the model directly; what it does is recorded
     */
    public void change(String label, Runnable edit) {
        RecordedChange change = new RecordedChange(root(), label, edit);
        if (permission().allowed() && change.make()) {
            execute(change);
        }
    }

    /** Gives an attribute the value typed so far; typing into one attribute is one step, however many keys it takes. */
    public void type(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            typed(owner, feature, value, List.of(owner, feature));
        }
    }

    /** Gives a text its wording in one language as typed so far. */
    public void type(EObject owner, EReference feature, String language, String words) {
        LocalizedText text = (LocalizedText) owner.eGet(feature);
        Optional<Translation> there = text == null ? Optional.empty()
                : text.getTranslations().stream().filter(found -> language.equals(found.getLanguage())).findFirst();
        Object field = List.of(owner, feature, language);
        if (there.isPresent()) {
            if (!words.equals(there.get().getText())) {
                typed(there.get(), FrameworkPackage.Literals.TRANSLATION__TEXT, words, field);
            }
        } else if (!words.isEmpty()) {
            LocalizedText changed = text == null ? FrameworkFactory.eINSTANCE.createLocalizedText()
                    : EcoreUtil.copy(text);
            changed.getTranslations().add(translation(language, words));
            typed(owner, feature, changed, field);
        }
    }

    /** Whether something is not saved yet. */
    public boolean isDirty() {
        return restored || stack.isSaveNeeded();
    }

    /** What the file would hold if it were saved now. */
    public byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Puts in place of what the file holds what it would have held, as unsaved work that begins a new history. Says
     * whether it can be read; where it cannot, the file has to be opened anew.
     */
    public boolean restore(byte[] content) {
        stack.flush();
        findings.ifPresent(Findings::close);
        findings = Optional.empty();
        resource.unload();
        try {
            resource.load(new ByteArrayInputStream(content), Map.of());
            EcoreUtil.resolveAll(catalogue.resources());
            restored = !resource.getContents().isEmpty();
            return restored;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the file whole or not at all. */
    public void save() {
        catalogue.save(resource);
        typedInto = null;
        restored = false;
        stack.saveIsDone();
    }

    private static Translation translation(String language, String words) {
        Translation translation = FrameworkFactory.eINSTANCE.createTranslation();
        translation.setLanguage(language);
        translation.setText(words);
        return translation;
    }

    private void typed(EObject owner, EStructuralFeature feature, Object value, Object field) {
        if (field.equals(typedInto) && stack.isSaveNeeded() && stack.getUndoCommand() instanceof SetCommand before
                && before.getOwner() == owner && before.getFeature() == feature) {
            stack.undo();
        }
        execute(SetCommand.create(domain, owner, feature, value));
        typedInto = field;
    }

    /** The domain that commands on the file are made for. */
    public EditingDomain domain() {
        return domain;
    }

    /** Makes a change as one step that can be undone; does nothing where the file may not be changed. */
    public void execute(Command command) {
        typedInto = null;
        if (permission().allowed()) {
            stack.execute(command);
        }
    }
}
