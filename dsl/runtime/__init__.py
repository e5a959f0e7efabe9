"""All that generated code imports beside attrs: truth, quantities, periods, status, report."""
