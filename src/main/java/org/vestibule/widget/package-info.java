/**
 * The API for widget jars: everything in this package that is marked {@link org.apiguardian.api.API}, and nothing else.
 *
 * <p>A widget is one composite component, {@code META-INF/resources/widgets/<name>.xhtml}, with its bundle beside it.
 * {@code docs/write-a-widget.md} explains how to write one, and what the marks guarantee.
 *
 * <h2>What a widget can use</h2>
 *
 * <ul>
 *   <li><b>Its properties</b>: {@code #{cc.attrs.heading}}. The {@code type} of a {@code cc:attribute} is a Java
 *       class, and says which editor the designer shows: {@code java.lang.String} (one line),
 *       {@link org.vestibule.widget.LongText}, {@link org.vestibule.widget.RichText}, {@code java.lang.Boolean},
 *       {@code java.lang.Integer} or {@code java.lang.Long}, {@code java.time.LocalDate}, an enum (a choice),
 *       {@link org.vestibule.widget.Colour}, {@link org.vestibule.widget.Image}, {@link org.vestibule.widget.PageLink},
 *       {@link org.vestibule.widget.WebAddress}, {@link org.vestibule.widget.RoleName};
 *       {@code type="java.util.List" of="…"} for several of them; or a class for which a jar has a
 *       {@link org.vestibule.widget.PropertyKind}. {@code expert="true"} moves a property to the Advanced view;
 *       {@code min}, {@code max} and {@code maxlength} bound it; {@code formerly} lists its former names. A property
 *       that isn't set is null, or its {@code default}.
 *   <li><b>Its zones</b>, where other widgets can be placed within it: {@code <cc:facet name="left"/>} in the
 *       contract, {@code left.zone} in the bundle, {@code <cc:renderFacet name="left"/>} at its place.
 *   <li><b>Its texts</b>: {@code #{cc.resourceBundleMap['signIn.submit']}} reads {@code <name>.properties} in the
 *       page's language.
 *   <li><b>What its output depends on</b>: {@code <cc:interface dependsOn="portal">}, or {@code nothing},
 *       {@code member}, or {@code visitor}, which is the default. Only pages whose widgets show the same to all
 *       anonymous visitors are cached.
 *   <li><b>The portal, the page and the person</b>: {@link org.vestibule.widget.WidgetContext}.
 *   <li><b>Links</b>: a {@code PageLink} prints the page's address: {@code <a href="#{cc.attrs.redirectPage}">}.
 *       Test for {@code not empty cc.attrs.redirectPage}.
 *   <li><b>Behaviour</b>: a CDI bean, {@link org.vestibule.widget.PlacementScoped} if it holds the fields of a
 *       form. A form ({@code h:form} and other plain {@code h:} components) posts back to the page's own address, query
 *       included; the view is stateless, so a bean reads everything again at each request. After success,
 *       {@link org.vestibule.widget.TakenForm} redirects.
 *   <li><b>Its preview states</b>, if it looks different for some visitors: {@code preview.states=Valid, Expired}
 *       in the bundle, and {@code preview.Valid}, {@code preview.Expired} to describe them. The widget's bean gets the
 *       state to simulate from {@link org.vestibule.widget.WidgetPreview}, and then neither uses secrets in the address
 *       nor redirects. Previews offer the states; the designer's canvas shows the first.
 *   <li><b>Its look</b>: the classes of {@code site-widgets.css}; the element around it is
 *       {@code <section class="widget">} with {@code <s:heading widget="#{cc.clientId}" text="…"/>}: an {@code h1} in
 *       the first widget of the page that has one, else an {@code h2}.
 * </ul>
 */
package org.vestibule.widget;
