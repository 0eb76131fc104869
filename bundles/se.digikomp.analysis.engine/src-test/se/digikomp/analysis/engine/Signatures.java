package se.digikomp.analysis.engine;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What code outside may call of a package, a line each: types with what they extend, and their members. */
final class Signatures {

    private Signatures() {
    }

    /** The signatures of the package that a class stands in. */
    static SortedSet<String> of(Class<?> member) throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        for (String name : classes(member)) {
            Class<?> type = load(name, member);
            if (isOutside(type)) {
                lines.add(type.toGenericString() + above(type));
                members(type).map(line -> name + ": " + line).forEach(lines::add);
            }
        }
        return lines;
    }

    private static Class<?> load(String name, Class<?> beside) {
        try {
            return Class.forName(name, false, beside.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOutside(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers()) || each.isAnonymousClass()) {
                return false;
            }
        }
        return true;
    }

    private static String above(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Object::toString).sorted().collect(Collectors.joining(", ", " : ", ""));
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::toGenericString);
        Stream<Executable> calls = Stream.concat(Arrays.stream(type.getDeclaredConstructors()),
                Arrays.stream(type.getDeclaredMethods()));
        return Stream.concat(fields, calls.filter(call -> !call.isSynthetic())
                .filter(call -> Modifier.isPublic(call.getModifiers()) || Modifier.isProtected(call.getModifiers()))
                .map(Executable::toGenericString));
    }

    private static List<String> classes(Class<?> member) throws IOException {
        String folder = member.getPackageName().replace('.', '/');
        Path source = source(member);
        if (Files.isDirectory(source)) {
            return names(source.resolve(folder), member);
        }
        try (FileSystem jar = FileSystems.newFileSystem(source)) {
            return names(jar.getPath(folder), member);
        }
    }

    private static Path source(Class<?> member) throws IOException {
        try {
            URI place = member.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> names(Path folder, Class<?> member) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> member.getPackageName() + '.' + name.substring(0, name.length() - ".class".length()))
                    .sorted().toList();
        }
    }
}
