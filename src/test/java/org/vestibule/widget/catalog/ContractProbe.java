package org.vestibule.widget.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.widget.internal.check.ExpressionChecks;
import org.vestibule.widget.internal.kind.PropertyKinds;
import org.vestibule.widget.internal.source.ContractSource;
import org.vestibule.widget.internal.source.DefaultValues;
import org.vestibule.widget.internal.source.WidgetContractError;

/** Reads intentionally wrong contracts within a page, where Faces is available. */
@Named
@RequestScoped
public class ContractProbe {

    @Inject
    private PropertyKinds kinds;

    @Inject
    private WidgetCatalog catalog;

    @Inject
    private BeanManager beans;

    /** The error of the contract in the folder {@code brokenWidgets}. */
    public String problem(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var address = Thread.currentThread()
                .getContextClassLoader()
                .getResource("META-INF/resources/brokenWidgets/" + name + ".xhtml");
        try {
            return new ContractReader(DefaultValues.in(faces.getELContext()), kinds).read(ContractSource.of(address))
                    + " was read";
        } catch (WidgetContractError e) {
            return e.getMessage();
        }
    }

    /** The warnings about unknown beans in all widgets, and in an intentionally wrong one. */
    public String getUnknownBeans() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Stream.concat(
                        catalog.all().stream().map(widget -> "widgets/" + widget.name()),
                        Stream.of("brokenWidgets/unknownBean"))
                .map(name -> Thread.currentThread()
                        .getContextClassLoader()
                        .getResource("META-INF/resources/" + name + ".xhtml"))
                .flatMap(address -> ExpressionChecks.unknown(ContractSource.of(address), beans, faces).stream())
                .collect(Collectors.joining("<br/>"));
    }

    public List<String> getNames() {
        return List.of(
                "unknownType",
                "noKind",
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
