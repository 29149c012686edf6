package org.vestibule.widget.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reads contracts that are wrong on purpose, where Faces is at hand: in a page. */
@Named
@RequestScoped
public class ContractProbe {

    @Inject
    private PropertyEditors editors;

    /** The problem with the one in the folder {@code brokenWidgets}. */
    public String problem(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var address = Thread.currentThread()
                .getContextClassLoader()
                .getResource("META-INF/resources/brokenWidgets/" + name + ".xhtml");
        try {
            return new ContractReader(DefaultValues.in(faces.getELContext()), editors).read(ContractSource.of(address))
                    + " was read";
        } catch (WidgetContractError e) {
            return e.getMessage();
        }
    }

    public List<String> getNames() {
        return List.of(
                "unknownType",
                "noEditor",
                "badDefault",
                "defaultTooLarge",
                "badBound",
                "listOfNothing",
                "ofNoList",
                "formerlyTwice",
                "noText",
                "suffixTrap",
                "noZoneText",
                "noBundle",
                "method",
                "reservedNames",
                "misspeltLength",
                "misspeltRequired",
                "foreignBound",
                "maybeRequired",
                "perhapsTrue",
                "crossedBounds",
                "crossedDays",
                "nowhere",
                "primitive",
                "misspeltType",
                "noSuchIcon",
                "noInterface",
                "unknownNamespace",
                "unsupportedTags",
                "nopeInDesigner");
    }
}
