// Rendered from the API document by `cargo xtask generate`. Changes made here are lost.

use generated_sdk::Clerk;

use crate::call::Calls;

pub(super) fn add(clerk: &Clerk, calls: &mut Calls) {
    let api = clerk.machines();

    calls.minimal("ListMachines", api.list());
    calls
        .full(
            "ListMachines",
            api.list().limit(1).offset(0).query("query &=/?#%41+é").order_by(""),
        );

    calls.minimal("CreateMachine", api.create("name &=/?#%41+é"));
    calls
        .full(
            "CreateMachine",
            api
                .create("name &=/?#%41+é")
                .scoped_machines(["scoped_machines &=/?#%41+é", "scoped_machines 2,3"])
                .default_token_ttl(1),
        );

    calls.minimal_and_full("GetMachine", api.get(calls.id("machine_id &=/?#%41+é")));

    calls
        .minimal_and_full(
            "DeleteMachine",
            api.delete(calls.id("machine_id &=/?#%41+é")),
        );

    calls.minimal("UpdateMachine", api.update(calls.id("machine_id &=/?#%41+é")));
    calls
        .full(
            "UpdateMachine",
            api
                .update(calls.id("machine_id &=/?#%41+é"))
                .name("name &=/?#%41+é")
                .default_token_ttl(1),
        );

    calls
        .minimal_and_full(
            "GetMachineSecretKey",
            api.get_secret_key(calls.id("machine_id &=/?#%41+é")),
        );

    calls
        .minimal_and_full(
            "RotateMachineSecretKey",
            api.rotate_secret_key(calls.id("machine_id &=/?#%41+é"), 0),
        );

    calls
        .minimal_and_full(
            "CreateMachineScope",
            api
                .create_scope(
                    calls.id("machine_id &=/?#%41+é"),
                    "to_machine_id &=/?#%41+é",
                ),
        );

    calls
        .minimal_and_full(
            "DeleteMachineScope",
            api
                .delete_scope(
                    calls.id("machine_id &=/?#%41+é"),
                    calls.id("other_machine_id &=/?#%41+é"),
                ),
        );
}
