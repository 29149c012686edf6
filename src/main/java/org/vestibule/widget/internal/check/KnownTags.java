package org.vestibule.widget.internal.check;

import java.util.Map;
import java.util.Set;
import org.vestibule.widget.internal.source.SourceElement;

/** The tags in the namespaces of Faces and of Vestibule, and the required attributes of some of them. */
final class KnownTags {

    static final String PARTS = "vestibule.parts";

    /** By namespace. The tags of other libraries are known only to Faces. */
    static final Map<String, Set<String>> ALL = Map.of(
            "jakarta.faces.html",
            words(
                    "body button column commandButton commandLink commandScript dataTable doctype form graphicImage head html"
                            + " inputFile inputHidden inputSecret inputText inputTextarea link message messages outputFormat"
                            + " outputLabel outputLink outputScript outputStylesheet outputText panelGrid panelGroup"
                            + " selectBooleanCheckbox selectManyCheckbox selectManyListbox selectManyMenu selectOneListbox"
                            + " selectOneMenu selectOneRadio title"),
            "jakarta.faces.core",
            words("actionListener ajax attribute attributes convertDateTime convertNumber converter event facet"
                    + " importConstants loadBundle metadata param passThroughAttribute passThroughAttributes phaseListener"
                    + " resetValues selectItem selectItemGroup selectItemGroups selectItems setPropertyActionListener"
                    + " subview validateBean validateDoubleRange validateLength validateLongRange validateRegex"
                    + " validateRequired validateWholeBean validator valueChangeListener view viewAction viewParam"
                    + " websocket"),
            "jakarta.faces.facelets",
            words("component composition debug decorate define fragment include insert param remove repeat"),
            "jakarta.tags.core",
            words("catch choose forEach if otherwise set when"),
            SourceElement.COMPOSITE,
            words(
                    "actionSource attribute clientBehavior editableValueHolder extension facet implementation insertChildren"
                            + " insertFacet interface renderFacet valueHolder"),
            "vestibule",
            words("day guarded property range time"),
            PARTS,
            words("check heading otherAccount panel password signInFirst signInLater summary text"));

    /** The attribute that Facelets requires when it compiles the file, by namespace and tag. */
    static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("jakarta.faces.composite:renderFacet", "name"),
            Map.entry("jakarta.faces.composite:insertFacet", "name"),
            Map.entry("jakarta.faces.core:facet", "name"),
            Map.entry("jakarta.faces.core:event", "type"),
            Map.entry("jakarta.faces.core:attribute", "name"),
            Map.entry("jakarta.faces.facelets:define", "name"),
            Map.entry("jakarta.faces.facelets:param", "name"),
            Map.entry("jakarta.faces.facelets:include", "src"),
            Map.entry("jakarta.faces.facelets:decorate", "template"),
            Map.entry("jakarta.tags.core:if", "test"),
            Map.entry("jakarta.tags.core:when", "test"));

    /** The attributes of the shared parts; Facelets accepts any others and ignores them. */
    static final Map<String, Set<String>> ATTRIBUTES_OF_PARTS = Map.of(
            "check", words("widget field label value error"),
            "heading", words("widget text lang"),
            "otherAccount", words("widget"),
            "panel", words("widget kind title lang"),
            "password", words("widget field label value error help complete"),
            "signInFirst", words("widget title text signInPage lang"),
            "signInLater", Set.of(),
            "summary", words("widget"),
            "text", words("widget field label value error help type complete fixed capitals"));

    private KnownTags() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }
}
