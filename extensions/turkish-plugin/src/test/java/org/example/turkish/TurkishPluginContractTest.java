package org.example.turkish;

import org.dragoman.contract.PluginContract;

class TurkishPluginContractTest extends PluginContract {}
