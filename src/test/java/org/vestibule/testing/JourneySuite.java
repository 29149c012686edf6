package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Whole journeys in a browser, and the tests of the designer. It runs beside the {@link FeatureSuite}, each in a process and with
 * a server of its own; together they take the least time while neither waits long for the other.
 */
@Suite
@SelectPackages({"org.vestibule.journey", "org.vestibule.designer"})
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({"packaged", "thorough"})
class JourneySuite {}
