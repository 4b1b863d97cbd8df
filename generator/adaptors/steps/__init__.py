"""What the plugin does at each event of mkdocs, one module a step: configure, build the records, complete the files,
fill the menus, prepare and finish the pages, lighten what they load, write what stands beside; in a preview, watch.
"""
