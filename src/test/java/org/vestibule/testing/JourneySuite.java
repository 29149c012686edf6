package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whole journeys in a browser; it runs beside the {@link FeatureSuite}, each in a process and with a server of its own. */
@Suite
@SelectPackages("org.vestibule.journey")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({"packaged", "thorough"})
class JourneySuite {}
