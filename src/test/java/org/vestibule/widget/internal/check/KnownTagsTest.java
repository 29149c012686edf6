package org.vestibule.widget.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.faces.facelets.tag.AbstractTagLibrary;
import com.sun.faces.facelets.tag.composite.CompositeLibrary;
import com.sun.faces.facelets.tag.faces.core.CoreLibrary;
import com.sun.faces.facelets.tag.faces.html.HtmlLibrary;
import com.sun.faces.facelets.tag.jstl.core.JstlCoreLibrary;
import com.sun.faces.facelets.tag.ui.UILibrary;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.internal.source.ExpressionNames;
import org.vestibule.widget.internal.source.FileAsWritten;

/** The known tags are the existing ones. */
class KnownTagsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF");

    private static final Pattern TAG = Pattern.compile("<tag-name>(\\w+)</tag-name>(?:\\s*<source>([^<]+)</source>)?");

    /** Beans and bundles that the shared parts themselves use. */
    private static final Set<String> OF_THE_PARTS = Set.of(
            "currentMember",
            "entryPages",
            "invitationText",
            "currentInvitationLink",
            "memberText",
            "passwordBounds",
            "resource",
            "siteForm",
            "siteFrame",
            "acceptInvitationOnSignIn");

    @Test
    void areThoseOfFaces() throws ReflectiveOperationException {
        Map<String, AbstractTagLibrary> libraries = Map.of(
                "jakarta.faces.html", new HtmlLibrary("jakarta.faces.html"),
                "jakarta.faces.core", new CoreLibrary("jakarta.faces.core"),
                "jakarta.faces.facelets", new UILibrary("jakarta.faces.facelets"),
                "jakarta.tags.core", new JstlCoreLibrary("jakarta.tags.core"),
                "jakarta.faces.composite", new CompositeLibrary("jakarta.faces.composite"));
        Field factories = AbstractTagLibrary.class.getDeclaredField("factories");
        factories.setAccessible(true);
        for (Map.Entry<String, AbstractTagLibrary> library : libraries.entrySet()) {
            Set<Object> tags = new TreeSet<>(((Map<?, ?>) factories.get(library.getValue())).keySet());
            if (library.getKey().equals("jakarta.faces.facelets")) {
                // The compiler itself knows it.
                tags.add("remove");
            }
            assertThat(new TreeSet<Object>(KnownTags.ALL.get(library.getKey())))
                    .as(library.getKey())
                    .isEqualTo(tags);
        }
    }

    @Test
    void areThoseOfVestibule() throws IOException {
        assertThat(tags("vestibule.taglib.xml").keySet()).isEqualTo(KnownTags.ALL.get("vestibule"));
        assertThat(tags("site/parts.taglib.xml").keySet())
                .isEqualTo(KnownTags.ALL.get(KnownTags.PARTS))
                .isEqualTo(KnownTags.ATTRIBUTES_OF_PARTS.keySet());
    }

    @Test
    void haveTheAttributesOfTheSharedParts() throws IOException {
        for (Map.Entry<String, String> part : tags("site/parts.taglib.xml").entrySet()) {
            URL file = VIEWS.resolve("site").resolve(part.getValue()).toUri().toURL();
            Set<String> read = FileAsWritten.expressions(file).stream()
                    .flatMap(written -> ExpressionNames.of(written.text()).names().stream())
                    .filter(name -> !OF_THE_PARTS.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            FileAsWritten.elements(file).stream()
                    .filter(each -> each.is("jakarta.faces.facelets", "param"))
                    .forEach(each -> read.remove(each.attributes().get("name")));
            assertThat(KnownTags.ATTRIBUTES_OF_PARTS.get(part.getKey()))
                    .as(part.getKey())
                    .isEqualTo(read);
        }
    }

    private static Map<String, String> tags(String library) throws IOException {
        return TAG.matcher(Files.readString(VIEWS.resolve(library)))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> String.valueOf(found.group(2))));
    }
}
