import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates Java from EMF generator models without a workspace.
 *
 * <p>
 * Usage: {@code java -cp … GenerateEmfModel.java (model|edit) BUNDLES_DIRECTORY BUNDLE/model/X.genmodel…}
 */
public class GenerateEmfModel {

    public static void main(String[] args) throws IOException {
        Object kind = switch (args[0]) {
        case "model" -> GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;
        case "edit" -> GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE;
        default -> throw new IllegalArgumentException("model or edit, not " + args[0]);
        };
        Path bundles = Path.of(args[1]).toAbsolutePath().normalize();
        ResourceSet resources = resourceSet(bundles);
        for (String genmodel : Arrays.asList(args).subList(2, args.length)) {
            generate(resources, bundles.resolve(genmodel), kind);
        }
    }

    private static ResourceSet resourceSet(Path bundles) throws IOException {
        // resolves platform:/resource/BUNDLE/… without a workspace
        try (Stream<Path> folders = Files.list(bundles)) {
            folders.filter(Files::isDirectory).forEach(bundle -> EcorePlugin.getPlatformResourceMap()
                    .put(bundle.getFileName().toString(), URI.createFileURI(bundle + File.separator)));
        }
        Resource.Factory.Registry factories = Resource.Factory.Registry.INSTANCE;
        factories.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        factories.getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        return resources;
    }

    private static void generate(ResourceSet resources, Path genmodel, Object kind) {
        String bundle = genmodel.getParent().getParent().getFileName().toString();
        URI uri = URI.createPlatformResourceURI(bundle + "/model/" + genmodel.getFileName(), true);
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
        // plugin.xml and plugin.properties are hand-written: what the generator makes of them stays aside
        for (String file : List.of("plugin.xml", "plugin.properties")) {
            resources.getURIConverter().getURIMap().put(URI.createPlatformResourceURI(bundle + "/" + file, true),
                    URI.createPlatformResourceURI(bundle + "/target/codegen/" + file, true));
        }
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        check(model.diagnose());
        Generator generator = new Generator();
        generator.setInput(model);
        for (GenPackage genPackage : model.getGenPackages()) { // packages only: leaves plugin.xml and build.properties alone
            check(generator.generate(genPackage, kind, new BasicMonitor()));
        }
    }

    private static void check(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }
}
