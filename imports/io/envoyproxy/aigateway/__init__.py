from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class AiGatewayRoute(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxyaigateway.AiGatewayRoute",
):
    '''
    :schema: AIGatewayRoute
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AiGatewayRouteSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "AIGatewayRoute" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__466a65abf04a900341b0531f63461a75b71589aa464a4b2d6eb2bce39721b539)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = AiGatewayRouteProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AiGatewayRouteSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "AIGatewayRoute".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = AiGatewayRouteProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "AIGatewayRoute".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class AiGatewayRouteProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AiGatewayRouteSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: AIGatewayRoute
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AiGatewayRouteSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__969249440253dc822e4c55f9f1b2a1b49df1ab161ea76403196b1697862f5756)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: AIGatewayRoute#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["AiGatewayRouteSpec"]:
        '''
        :schema: AIGatewayRoute#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["AiGatewayRouteSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpec",
    jsii_struct_bases=[],
    name_mapping={
        "rules": "rules",
        "hostnames": "hostnames",
        "llm_request_costs": "llmRequestCosts",
        "parent_refs": "parentRefs",
    },
)
class AiGatewayRouteSpec:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["AiGatewayRouteSpecRules", typing.Dict[builtins.str, typing.Any]]],
        hostnames: typing.Optional[typing.Sequence[builtins.str]] = None,
        llm_request_costs: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecLlmRequestCosts", typing.Dict[builtins.str, typing.Any]]]] = None,
        parent_refs: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecParentRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param rules: 
        :param hostnames: 
        :param llm_request_costs: 
        :param parent_refs: 

        :schema: AiGatewayRouteSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c27854126e0d59a5dde91b23530b1a4e116045de6b0bacd0ad096bcb4df3ab94)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
            check_type(argname="argument hostnames", value=hostnames, expected_type=type_hints["hostnames"])
            check_type(argname="argument llm_request_costs", value=llm_request_costs, expected_type=type_hints["llm_request_costs"])
            check_type(argname="argument parent_refs", value=parent_refs, expected_type=type_hints["parent_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }
        if hostnames is not None:
            self._values["hostnames"] = hostnames
        if llm_request_costs is not None:
            self._values["llm_request_costs"] = llm_request_costs
        if parent_refs is not None:
            self._values["parent_refs"] = parent_refs

    @builtins.property
    def rules(self) -> typing.List["AiGatewayRouteSpecRules"]:
        '''
        :schema: AiGatewayRouteSpec#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["AiGatewayRouteSpecRules"], result)

    @builtins.property
    def hostnames(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AiGatewayRouteSpec#hostnames
        '''
        result = self._values.get("hostnames")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def llm_request_costs(
        self,
    ) -> typing.Optional[typing.List["AiGatewayRouteSpecLlmRequestCosts"]]:
        '''
        :schema: AiGatewayRouteSpec#llmRequestCosts
        '''
        result = self._values.get("llm_request_costs")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecLlmRequestCosts"]], result)

    @builtins.property
    def parent_refs(
        self,
    ) -> typing.Optional[typing.List["AiGatewayRouteSpecParentRefs"]]:
        '''
        :schema: AiGatewayRouteSpec#parentRefs
        '''
        result = self._values.get("parent_refs")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecParentRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecLlmRequestCosts",
    jsii_struct_bases=[],
    name_mapping={"metadata_key": "metadataKey", "type": "type", "cel": "cel"},
)
class AiGatewayRouteSpecLlmRequestCosts:
    def __init__(
        self,
        *,
        metadata_key: builtins.str,
        type: builtins.str,
        cel: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param metadata_key: 
        :param type: 
        :param cel: 

        :schema: AiGatewayRouteSpecLlmRequestCosts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c54f2cc12ae7e025450d2147fe926101f29aa41d4bf40ea19e0457625d49ae57)
            check_type(argname="argument metadata_key", value=metadata_key, expected_type=type_hints["metadata_key"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument cel", value=cel, expected_type=type_hints["cel"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metadata_key": metadata_key,
            "type": type,
        }
        if cel is not None:
            self._values["cel"] = cel

    @builtins.property
    def metadata_key(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecLlmRequestCosts#metadataKey
        '''
        result = self._values.get("metadata_key")
        assert result is not None, "Required property 'metadata_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecLlmRequestCosts#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cel(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecLlmRequestCosts#cel
        '''
        result = self._values.get("cel")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecLlmRequestCosts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecParentRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
        "port": "port",
        "section_name": "sectionName",
    },
)
class AiGatewayRouteSpecParentRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 
        :param port: 
        :param section_name: 

        :schema: AiGatewayRouteSpecParentRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__132257401f697b27f0799b6f35a4bc442908df8cc26494132f716badfa601541)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace
        if port is not None:
            self._values["port"] = port
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecParentRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecParentRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecParentRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecParentRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AiGatewayRouteSpecParentRefs#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecParentRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecParentRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRules",
    jsii_struct_bases=[],
    name_mapping={
        "backend_refs": "backendRefs",
        "matches": "matches",
        "models_created_at": "modelsCreatedAt",
        "models_owned_by": "modelsOwnedBy",
        "timeouts": "timeouts",
    },
)
class AiGatewayRouteSpecRules:
    def __init__(
        self,
        *,
        backend_refs: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecRulesBackendRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecRulesMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        models_created_at: typing.Optional[builtins.str] = None,
        models_owned_by: typing.Optional[builtins.str] = None,
        timeouts: typing.Optional[typing.Union["AiGatewayRouteSpecRulesTimeouts", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param backend_refs: 
        :param matches: 
        :param models_created_at: 
        :param models_owned_by: 
        :param timeouts: 

        :schema: AiGatewayRouteSpecRules
        '''
        if isinstance(timeouts, dict):
            timeouts = AiGatewayRouteSpecRulesTimeouts(**timeouts)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__841bdc63ea2980901b030838ddd46df68e2445c5d2f308a17960e0c653620176)
            check_type(argname="argument backend_refs", value=backend_refs, expected_type=type_hints["backend_refs"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument models_created_at", value=models_created_at, expected_type=type_hints["models_created_at"])
            check_type(argname="argument models_owned_by", value=models_owned_by, expected_type=type_hints["models_owned_by"])
            check_type(argname="argument timeouts", value=timeouts, expected_type=type_hints["timeouts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_refs is not None:
            self._values["backend_refs"] = backend_refs
        if matches is not None:
            self._values["matches"] = matches
        if models_created_at is not None:
            self._values["models_created_at"] = models_created_at
        if models_owned_by is not None:
            self._values["models_owned_by"] = models_owned_by
        if timeouts is not None:
            self._values["timeouts"] = timeouts

    @builtins.property
    def backend_refs(
        self,
    ) -> typing.Optional[typing.List["AiGatewayRouteSpecRulesBackendRefs"]]:
        '''
        :schema: AiGatewayRouteSpecRules#backendRefs
        '''
        result = self._values.get("backend_refs")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecRulesBackendRefs"]], result)

    @builtins.property
    def matches(self) -> typing.Optional[typing.List["AiGatewayRouteSpecRulesMatches"]]:
        '''
        :schema: AiGatewayRouteSpecRules#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecRulesMatches"]], result)

    @builtins.property
    def models_created_at(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRules#modelsCreatedAt
        '''
        result = self._values.get("models_created_at")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def models_owned_by(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRules#modelsOwnedBy
        '''
        result = self._values.get("models_owned_by")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def timeouts(self) -> typing.Optional["AiGatewayRouteSpecRulesTimeouts"]:
        '''
        :schema: AiGatewayRouteSpecRules#timeouts
        '''
        result = self._values.get("timeouts")
        return typing.cast(typing.Optional["AiGatewayRouteSpecRulesTimeouts"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "body_mutation": "bodyMutation",
        "group": "group",
        "header_mutation": "headerMutation",
        "kind": "kind",
        "model_name_override": "modelNameOverride",
        "namespace": "namespace",
        "priority": "priority",
        "weight": "weight",
    },
)
class AiGatewayRouteSpecRulesBackendRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        body_mutation: typing.Optional[typing.Union["AiGatewayRouteSpecRulesBackendRefsBodyMutation", typing.Dict[builtins.str, typing.Any]]] = None,
        group: typing.Optional[builtins.str] = None,
        header_mutation: typing.Optional[typing.Union["AiGatewayRouteSpecRulesBackendRefsHeaderMutation", typing.Dict[builtins.str, typing.Any]]] = None,
        kind: typing.Optional[builtins.str] = None,
        model_name_override: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        priority: typing.Optional[jsii.Number] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param body_mutation: 
        :param group: 
        :param header_mutation: 
        :param kind: 
        :param model_name_override: 
        :param namespace: 
        :param priority: 
        :param weight: 

        :schema: AiGatewayRouteSpecRulesBackendRefs
        '''
        if isinstance(body_mutation, dict):
            body_mutation = AiGatewayRouteSpecRulesBackendRefsBodyMutation(**body_mutation)
        if isinstance(header_mutation, dict):
            header_mutation = AiGatewayRouteSpecRulesBackendRefsHeaderMutation(**header_mutation)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7bbf9806f98afac2fd3465c883e3f79a1bf4327490b1e79978e3f5e0c7ce75aa)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument body_mutation", value=body_mutation, expected_type=type_hints["body_mutation"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument header_mutation", value=header_mutation, expected_type=type_hints["header_mutation"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument model_name_override", value=model_name_override, expected_type=type_hints["model_name_override"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if body_mutation is not None:
            self._values["body_mutation"] = body_mutation
        if group is not None:
            self._values["group"] = group
        if header_mutation is not None:
            self._values["header_mutation"] = header_mutation
        if kind is not None:
            self._values["kind"] = kind
        if model_name_override is not None:
            self._values["model_name_override"] = model_name_override
        if namespace is not None:
            self._values["namespace"] = namespace
        if priority is not None:
            self._values["priority"] = priority
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def body_mutation(
        self,
    ) -> typing.Optional["AiGatewayRouteSpecRulesBackendRefsBodyMutation"]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#bodyMutation
        '''
        result = self._values.get("body_mutation")
        return typing.cast(typing.Optional["AiGatewayRouteSpecRulesBackendRefsBodyMutation"], result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header_mutation(
        self,
    ) -> typing.Optional["AiGatewayRouteSpecRulesBackendRefsHeaderMutation"]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#headerMutation
        '''
        result = self._values.get("header_mutation")
        return typing.cast(typing.Optional["AiGatewayRouteSpecRulesBackendRefsHeaderMutation"], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def model_name_override(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#modelNameOverride
        '''
        result = self._values.get("model_name_override")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefs#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesBackendRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsBodyMutation",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class AiGatewayRouteSpecRulesBackendRefsBodyMutation:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecRulesBackendRefsBodyMutationSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: AiGatewayRouteSpecRulesBackendRefsBodyMutation
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__406e25f5e543a37ecd2773526019216e6bd5437d95bfb3e9de836874e2a6fcef)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsBodyMutation#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["AiGatewayRouteSpecRulesBackendRefsBodyMutationSet"]]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsBodyMutation#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecRulesBackendRefsBodyMutationSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesBackendRefsBodyMutation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsBodyMutationSet",
    jsii_struct_bases=[],
    name_mapping={"path": "path", "value": "value"},
)
class AiGatewayRouteSpecRulesBackendRefsBodyMutationSet:
    def __init__(self, *, path: builtins.str, value: builtins.str) -> None:
        '''
        :param path: 
        :param value: 

        :schema: AiGatewayRouteSpecRulesBackendRefsBodyMutationSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af8b4278df659cc4aa351692c6e2e511198217923fc70a6793ada614c32b8127)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
            "value": value,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsBodyMutationSet#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsBodyMutationSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesBackendRefsBodyMutationSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsHeaderMutation",
    jsii_struct_bases=[],
    name_mapping={"remove": "remove", "set": "set"},
)
class AiGatewayRouteSpecRulesBackendRefsHeaderMutation:
    def __init__(
        self,
        *,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param remove: 
        :param set: 

        :schema: AiGatewayRouteSpecRulesBackendRefsHeaderMutation
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c1e2fd99acbed28ab4bc602f647044ce50c20be04a360deba543c494b74f11f2)
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsHeaderMutation#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet"]]:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsHeaderMutation#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesBackendRefsHeaderMutation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__338f2383f8b955d0d633d2966ca1361b735aedbdbfa4bd217d9e3fe2d7641e64)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesMatches",
    jsii_struct_bases=[],
    name_mapping={"headers": "headers"},
)
class AiGatewayRouteSpecRulesMatches:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[typing.Union["AiGatewayRouteSpecRulesMatchesHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param headers: 

        :schema: AiGatewayRouteSpecRulesMatches
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b08556121293a35cc058dc7f1e46ec4ec646e5ab83e99f9102cf752b6b2a0560)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["AiGatewayRouteSpecRulesMatchesHeaders"]]:
        '''
        :schema: AiGatewayRouteSpecRulesMatches#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["AiGatewayRouteSpecRulesMatchesHeaders"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesMatchesHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "type": "type"},
)
class AiGatewayRouteSpecRulesMatchesHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param type: 

        :schema: AiGatewayRouteSpecRulesMatchesHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__293d33e29cf16bb24935cfeba5f9841393dfc0dc5502e506d49688cbf3c9ca18)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesMatchesHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: AiGatewayRouteSpecRulesMatchesHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesMatchesHeaders#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesMatchesHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.AiGatewayRouteSpecRulesTimeouts",
    jsii_struct_bases=[],
    name_mapping={"backend_request": "backendRequest", "request": "request"},
)
class AiGatewayRouteSpecRulesTimeouts:
    def __init__(
        self,
        *,
        backend_request: typing.Optional[builtins.str] = None,
        request: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param backend_request: 
        :param request: 

        :schema: AiGatewayRouteSpecRulesTimeouts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d978bda485e94000040bedc451bdecc6d85639c2529f11ee2bb51ab841730c1e)
            check_type(argname="argument backend_request", value=backend_request, expected_type=type_hints["backend_request"])
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_request is not None:
            self._values["backend_request"] = backend_request
        if request is not None:
            self._values["request"] = request

    @builtins.property
    def backend_request(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesTimeouts#backendRequest
        '''
        result = self._values.get("backend_request")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AiGatewayRouteSpecRulesTimeouts#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AiGatewayRouteSpecRulesTimeouts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class GatewayConfig(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="ioenvoyproxyaigateway.GatewayConfig",
):
    '''
    :schema: GatewayConfig
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["GatewayConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "GatewayConfig" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__de1fab5bfe2c1c39ef198d092ee78a2b5d49958acc9eed3aebf5928a68b2f36c)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = GatewayConfigProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["GatewayConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "GatewayConfig".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = GatewayConfigProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "GatewayConfig".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class GatewayConfigProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["GatewayConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: GatewayConfig
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = GatewayConfigSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ca5fcdfa3b61d1718f7c3f9c7e79db0ca47fee942723192040381ed0f1efa30)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: GatewayConfig#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["GatewayConfigSpec"]:
        '''
        :schema: GatewayConfig#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["GatewayConfigSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpec",
    jsii_struct_bases=[],
    name_mapping={
        "ext_proc": "extProc",
        "global_llm_request_costs": "globalLlmRequestCosts",
    },
)
class GatewayConfigSpec:
    def __init__(
        self,
        *,
        ext_proc: typing.Optional[typing.Union["GatewayConfigSpecExtProc", typing.Dict[builtins.str, typing.Any]]] = None,
        global_llm_request_costs: typing.Optional[typing.Sequence[typing.Union["GatewayConfigSpecGlobalLlmRequestCosts", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param ext_proc: 
        :param global_llm_request_costs: 

        :schema: GatewayConfigSpec
        '''
        if isinstance(ext_proc, dict):
            ext_proc = GatewayConfigSpecExtProc(**ext_proc)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2319aae98da5a74d3bf50fd96f20bca07dd3ae340d4be33044858213bd930cdc)
            check_type(argname="argument ext_proc", value=ext_proc, expected_type=type_hints["ext_proc"])
            check_type(argname="argument global_llm_request_costs", value=global_llm_request_costs, expected_type=type_hints["global_llm_request_costs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ext_proc is not None:
            self._values["ext_proc"] = ext_proc
        if global_llm_request_costs is not None:
            self._values["global_llm_request_costs"] = global_llm_request_costs

    @builtins.property
    def ext_proc(self) -> typing.Optional["GatewayConfigSpecExtProc"]:
        '''
        :schema: GatewayConfigSpec#extProc
        '''
        result = self._values.get("ext_proc")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProc"], result)

    @builtins.property
    def global_llm_request_costs(
        self,
    ) -> typing.Optional[typing.List["GatewayConfigSpecGlobalLlmRequestCosts"]]:
        '''
        :schema: GatewayConfigSpec#globalLLMRequestCosts
        '''
        result = self._values.get("global_llm_request_costs")
        return typing.cast(typing.Optional[typing.List["GatewayConfigSpecGlobalLlmRequestCosts"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProc",
    jsii_struct_bases=[],
    name_mapping={"kubernetes": "kubernetes"},
)
class GatewayConfigSpecExtProc:
    def __init__(
        self,
        *,
        kubernetes: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetes", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kubernetes: 

        :schema: GatewayConfigSpecExtProc
        '''
        if isinstance(kubernetes, dict):
            kubernetes = GatewayConfigSpecExtProcKubernetes(**kubernetes)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__568491d3cc7ddabf161827c4766996b9a51030d3229c60d445e0b9f2c180d031)
            check_type(argname="argument kubernetes", value=kubernetes, expected_type=type_hints["kubernetes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if kubernetes is not None:
            self._values["kubernetes"] = kubernetes

    @builtins.property
    def kubernetes(self) -> typing.Optional["GatewayConfigSpecExtProcKubernetes"]:
        '''
        :schema: GatewayConfigSpecExtProc#kubernetes
        '''
        result = self._values.get("kubernetes")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetes"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetes",
    jsii_struct_bases=[],
    name_mapping={
        "env": "env",
        "image": "image",
        "image_repository": "imageRepository",
        "resources": "resources",
        "security_context": "securityContext",
        "volume_mounts": "volumeMounts",
    },
)
class GatewayConfigSpecExtProcKubernetes:
    def __init__(
        self,
        *,
        env: typing.Optional[typing.Sequence[typing.Any]] = None,
        image: typing.Optional[builtins.str] = None,
        image_repository: typing.Optional[builtins.str] = None,
        resources: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_mounts: typing.Optional[typing.Sequence[typing.Union["GatewayConfigSpecExtProcKubernetesVolumeMounts", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param env: 
        :param image: 
        :param image_repository: 
        :param resources: 
        :param security_context: 
        :param volume_mounts: 

        :schema: GatewayConfigSpecExtProcKubernetes
        '''
        if isinstance(resources, dict):
            resources = GatewayConfigSpecExtProcKubernetesResources(**resources)
        if isinstance(security_context, dict):
            security_context = GatewayConfigSpecExtProcKubernetesSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ce1d1bacc14b524f8dc3bc7a24980ff19a81fd444b731f1772f0d2fd6ad65c34)
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument image_repository", value=image_repository, expected_type=type_hints["image_repository"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
            check_type(argname="argument volume_mounts", value=volume_mounts, expected_type=type_hints["volume_mounts"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if env is not None:
            self._values["env"] = env
        if image is not None:
            self._values["image"] = image
        if image_repository is not None:
            self._values["image_repository"] = image_repository
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context
        if volume_mounts is not None:
            self._values["volume_mounts"] = volume_mounts

    @builtins.property
    def env(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetes#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetes#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_repository(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetes#imageRepository
        '''
        result = self._values.get("image_repository")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesResources"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetes#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContext"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetes#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContext"], result)

    @builtins.property
    def volume_mounts(
        self,
    ) -> typing.Optional[typing.List["GatewayConfigSpecExtProcKubernetesVolumeMounts"]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetes#volumeMounts
        '''
        result = self._values.get("volume_mounts")
        return typing.cast(typing.Optional[typing.List["GatewayConfigSpecExtProcKubernetesVolumeMounts"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class GatewayConfigSpecExtProcKubernetesResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["GatewayConfigSpecExtProcKubernetesResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: GatewayConfigSpecExtProcKubernetesResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ce86b501e57850467b7da7e4cc6acd2e0b558d2b4175b536ea1708a4537f460e)
            check_type(argname="argument claims", value=claims, expected_type=type_hints["claims"])
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values["claims"] = claims
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def claims(
        self,
    ) -> typing.Optional[typing.List["GatewayConfigSpecExtProcKubernetesResourcesClaims"]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["GatewayConfigSpecExtProcKubernetesResourcesClaims"]], result)

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "request": "request"},
)
class GatewayConfigSpecExtProcKubernetesResourcesClaims:
    def __init__(
        self,
        *,
        name: builtins.str,
        request: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param request: 

        :schema: GatewayConfigSpecExtProcKubernetesResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4b84eba9be73c9c153a826cce54d7cd2e1785acc1c87a4ad632ffaf0c685c12)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if request is not None:
            self._values["request"] = request

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesResourcesClaims#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
        "app_armor_profile": "appArmorProfile",
        "capabilities": "capabilities",
        "privileged": "privileged",
        "proc_mount": "procMount",
        "read_only_root_filesystem": "readOnlyRootFilesystem",
        "run_as_group": "runAsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "seccomp_profile": "seccompProfile",
        "se_linux_options": "seLinuxOptions",
        "windows_options": "windowsOptions",
    },
)
class GatewayConfigSpecExtProcKubernetesSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        app_armor_profile: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        capabilities: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
        :param app_armor_profile: 
        :param capabilities: 
        :param privileged: 
        :param proc_mount: 
        :param read_only_root_filesystem: 
        :param run_as_group: 
        :param run_as_non_root: 
        :param run_as_user: 
        :param seccomp_profile: 
        :param se_linux_options: 
        :param windows_options: 

        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext
        '''
        if isinstance(app_armor_profile, dict):
            app_armor_profile = GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(capabilities, dict):
            capabilities = GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef7dae61e86fb751465a6ba8d1ba7b52023548351eafea8542aa7fba9a0c1d64)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
            check_type(argname="argument app_armor_profile", value=app_armor_profile, expected_type=type_hints["app_armor_profile"])
            check_type(argname="argument capabilities", value=capabilities, expected_type=type_hints["capabilities"])
            check_type(argname="argument privileged", value=privileged, expected_type=type_hints["privileged"])
            check_type(argname="argument proc_mount", value=proc_mount, expected_type=type_hints["proc_mount"])
            check_type(argname="argument read_only_root_filesystem", value=read_only_root_filesystem, expected_type=type_hints["read_only_root_filesystem"])
            check_type(argname="argument run_as_group", value=run_as_group, expected_type=type_hints["run_as_group"])
            check_type(argname="argument run_as_non_root", value=run_as_non_root, expected_type=type_hints["run_as_non_root"])
            check_type(argname="argument run_as_user", value=run_as_user, expected_type=type_hints["run_as_user"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument se_linux_options", value=se_linux_options, expected_type=type_hints["se_linux_options"])
            check_type(argname="argument windows_options", value=windows_options, expected_type=type_hints["windows_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_privilege_escalation is not None:
            self._values["allow_privilege_escalation"] = allow_privilege_escalation
        if app_armor_profile is not None:
            self._values["app_armor_profile"] = app_armor_profile
        if capabilities is not None:
            self._values["capabilities"] = capabilities
        if privileged is not None:
            self._values["privileged"] = privileged
        if proc_mount is not None:
            self._values["proc_mount"] = proc_mount
        if read_only_root_filesystem is not None:
            self._values["read_only_root_filesystem"] = read_only_root_filesystem
        if run_as_group is not None:
            self._values["run_as_group"] = run_as_group
        if run_as_non_root is not None:
            self._values["run_as_non_root"] = run_as_non_root
        if run_as_user is not None:
            self._values["run_as_user"] = run_as_user
        if seccomp_profile is not None:
            self._values["seccomp_profile"] = seccomp_profile
        if se_linux_options is not None:
            self._values["se_linux_options"] = se_linux_options
        if windows_options is not None:
            self._values["windows_options"] = windows_options

    @builtins.property
    def allow_privilege_escalation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def app_armor_profile(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#appArmorProfile
        '''
        result = self._values.get("app_armor_profile")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile"], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions"]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa908b8a4b5b7507004d97be316bda91adf6fb9ca206f9a8cbfaeca720e581d9)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__145229e180df36803eb482351b27d6c7e2b7eb689842fb9f739bda3d1d2a491b)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument drop", value=drop, expected_type=type_hints["drop"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if drop is not None:
            self._values["drop"] = drop

    @builtins.property
    def add(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions:
    def __init__(
        self,
        *,
        level: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        user: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param level: 
        :param role: 
        :param type: 
        :param user: 

        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c848781ec514e841e84adc084e362ee4bcd69a09def4742d4abfc67ccf490708)
            check_type(argname="argument level", value=level, expected_type=type_hints["level"])
            check_type(argname="argument role", value=role, expected_type=type_hints["role"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument user", value=user, expected_type=type_hints["user"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values["level"] = level
        if role is not None:
            self._values["role"] = role
        if type is not None:
            self._values["type"] = type
        if user is not None:
            self._values["user"] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa9c420526325ac244bc0888046de435e4409e8302f618515769671a69b6764d)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions:
    def __init__(
        self,
        *,
        gmsa_credential_spec: typing.Optional[builtins.str] = None,
        gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
        host_process: typing.Optional[builtins.bool] = None,
        run_as_user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param gmsa_credential_spec: 
        :param gmsa_credential_spec_name: 
        :param host_process: 
        :param run_as_user_name: 

        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2837d7cef7110bb95958b0c116a173c2e62356d82b42b2e9ac6beaca51180989)
            check_type(argname="argument gmsa_credential_spec", value=gmsa_credential_spec, expected_type=type_hints["gmsa_credential_spec"])
            check_type(argname="argument gmsa_credential_spec_name", value=gmsa_credential_spec_name, expected_type=type_hints["gmsa_credential_spec_name"])
            check_type(argname="argument host_process", value=host_process, expected_type=type_hints["host_process"])
            check_type(argname="argument run_as_user_name", value=run_as_user_name, expected_type=type_hints["run_as_user_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values["gmsa_credential_spec"] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values["gmsa_credential_spec_name"] = gmsa_credential_spec_name
        if host_process is not None:
            self._values["host_process"] = host_process
        if run_as_user_name is not None:
            self._values["run_as_user_name"] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecExtProcKubernetesVolumeMounts",
    jsii_struct_bases=[],
    name_mapping={
        "mount_path": "mountPath",
        "name": "name",
        "mount_propagation": "mountPropagation",
        "read_only": "readOnly",
        "recursive_read_only": "recursiveReadOnly",
        "sub_path": "subPath",
        "sub_path_expr": "subPathExpr",
    },
)
class GatewayConfigSpecExtProcKubernetesVolumeMounts:
    def __init__(
        self,
        *,
        mount_path: builtins.str,
        name: builtins.str,
        mount_propagation: typing.Optional[builtins.str] = None,
        read_only: typing.Optional[builtins.bool] = None,
        recursive_read_only: typing.Optional[builtins.str] = None,
        sub_path: typing.Optional[builtins.str] = None,
        sub_path_expr: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param mount_path: 
        :param name: 
        :param mount_propagation: 
        :param read_only: 
        :param recursive_read_only: 
        :param sub_path: 
        :param sub_path_expr: 

        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f4d2057c551eef821a2a61994d1bf11d2c725beb301868d7e066dc81a7848a34)
            check_type(argname="argument mount_path", value=mount_path, expected_type=type_hints["mount_path"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument mount_propagation", value=mount_propagation, expected_type=type_hints["mount_propagation"])
            check_type(argname="argument read_only", value=read_only, expected_type=type_hints["read_only"])
            check_type(argname="argument recursive_read_only", value=recursive_read_only, expected_type=type_hints["recursive_read_only"])
            check_type(argname="argument sub_path", value=sub_path, expected_type=type_hints["sub_path"])
            check_type(argname="argument sub_path_expr", value=sub_path_expr, expected_type=type_hints["sub_path_expr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mount_path": mount_path,
            "name": name,
        }
        if mount_propagation is not None:
            self._values["mount_propagation"] = mount_propagation
        if read_only is not None:
            self._values["read_only"] = read_only
        if recursive_read_only is not None:
            self._values["recursive_read_only"] = recursive_read_only
        if sub_path is not None:
            self._values["sub_path"] = sub_path
        if sub_path_expr is not None:
            self._values["sub_path_expr"] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#mountPath
        '''
        result = self._values.get("mount_path")
        assert result is not None, "Required property 'mount_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#mountPropagation
        '''
        result = self._values.get("mount_propagation")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#readOnly
        '''
        result = self._values.get("read_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def recursive_read_only(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#recursiveReadOnly
        '''
        result = self._values.get("recursive_read_only")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#subPath
        '''
        result = self._values.get("sub_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecExtProcKubernetesVolumeMounts#subPathExpr
        '''
        result = self._values.get("sub_path_expr")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecExtProcKubernetesVolumeMounts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="ioenvoyproxyaigateway.GatewayConfigSpecGlobalLlmRequestCosts",
    jsii_struct_bases=[],
    name_mapping={"metadata_key": "metadataKey", "type": "type", "cel": "cel"},
)
class GatewayConfigSpecGlobalLlmRequestCosts:
    def __init__(
        self,
        *,
        metadata_key: builtins.str,
        type: builtins.str,
        cel: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param metadata_key: 
        :param type: 
        :param cel: 

        :schema: GatewayConfigSpecGlobalLlmRequestCosts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9de006b6b8671299371097762b6bd3e90f95e652c625cdf1753dc6d505c9ebd5)
            check_type(argname="argument metadata_key", value=metadata_key, expected_type=type_hints["metadata_key"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument cel", value=cel, expected_type=type_hints["cel"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metadata_key": metadata_key,
            "type": type,
        }
        if cel is not None:
            self._values["cel"] = cel

    @builtins.property
    def metadata_key(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecGlobalLlmRequestCosts#metadataKey
        '''
        result = self._values.get("metadata_key")
        assert result is not None, "Required property 'metadata_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: GatewayConfigSpecGlobalLlmRequestCosts#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def cel(self) -> typing.Optional[builtins.str]:
        '''
        :schema: GatewayConfigSpecGlobalLlmRequestCosts#cel
        '''
        result = self._values.get("cel")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "GatewayConfigSpecGlobalLlmRequestCosts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "AiGatewayRoute",
    "AiGatewayRouteProps",
    "AiGatewayRouteSpec",
    "AiGatewayRouteSpecLlmRequestCosts",
    "AiGatewayRouteSpecParentRefs",
    "AiGatewayRouteSpecRules",
    "AiGatewayRouteSpecRulesBackendRefs",
    "AiGatewayRouteSpecRulesBackendRefsBodyMutation",
    "AiGatewayRouteSpecRulesBackendRefsBodyMutationSet",
    "AiGatewayRouteSpecRulesBackendRefsHeaderMutation",
    "AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet",
    "AiGatewayRouteSpecRulesMatches",
    "AiGatewayRouteSpecRulesMatchesHeaders",
    "AiGatewayRouteSpecRulesTimeouts",
    "GatewayConfig",
    "GatewayConfigProps",
    "GatewayConfigSpec",
    "GatewayConfigSpecExtProc",
    "GatewayConfigSpecExtProcKubernetes",
    "GatewayConfigSpecExtProcKubernetesResources",
    "GatewayConfigSpecExtProcKubernetesResourcesClaims",
    "GatewayConfigSpecExtProcKubernetesSecurityContext",
    "GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile",
    "GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities",
    "GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions",
    "GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile",
    "GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions",
    "GatewayConfigSpecExtProcKubernetesVolumeMounts",
    "GatewayConfigSpecGlobalLlmRequestCosts",
]

publication.publish()

def _typecheckingstub__466a65abf04a900341b0531f63461a75b71589aa464a4b2d6eb2bce39721b539(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[AiGatewayRouteSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__969249440253dc822e4c55f9f1b2a1b49df1ab161ea76403196b1697862f5756(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[AiGatewayRouteSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c27854126e0d59a5dde91b23530b1a4e116045de6b0bacd0ad096bcb4df3ab94(
    *,
    rules: typing.Sequence[typing.Union[AiGatewayRouteSpecRules, typing.Dict[builtins.str, typing.Any]]],
    hostnames: typing.Optional[typing.Sequence[builtins.str]] = None,
    llm_request_costs: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecLlmRequestCosts, typing.Dict[builtins.str, typing.Any]]]] = None,
    parent_refs: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecParentRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c54f2cc12ae7e025450d2147fe926101f29aa41d4bf40ea19e0457625d49ae57(
    *,
    metadata_key: builtins.str,
    type: builtins.str,
    cel: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__132257401f697b27f0799b6f35a4bc442908df8cc26494132f716badfa601541(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__841bdc63ea2980901b030838ddd46df68e2445c5d2f308a17960e0c653620176(
    *,
    backend_refs: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecRulesBackendRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecRulesMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    models_created_at: typing.Optional[builtins.str] = None,
    models_owned_by: typing.Optional[builtins.str] = None,
    timeouts: typing.Optional[typing.Union[AiGatewayRouteSpecRulesTimeouts, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7bbf9806f98afac2fd3465c883e3f79a1bf4327490b1e79978e3f5e0c7ce75aa(
    *,
    name: builtins.str,
    body_mutation: typing.Optional[typing.Union[AiGatewayRouteSpecRulesBackendRefsBodyMutation, typing.Dict[builtins.str, typing.Any]]] = None,
    group: typing.Optional[builtins.str] = None,
    header_mutation: typing.Optional[typing.Union[AiGatewayRouteSpecRulesBackendRefsHeaderMutation, typing.Dict[builtins.str, typing.Any]]] = None,
    kind: typing.Optional[builtins.str] = None,
    model_name_override: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    priority: typing.Optional[jsii.Number] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__406e25f5e543a37ecd2773526019216e6bd5437d95bfb3e9de836874e2a6fcef(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecRulesBackendRefsBodyMutationSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af8b4278df659cc4aa351692c6e2e511198217923fc70a6793ada614c32b8127(
    *,
    path: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c1e2fd99acbed28ab4bc602f647044ce50c20be04a360deba543c494b74f11f2(
    *,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecRulesBackendRefsHeaderMutationSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__338f2383f8b955d0d633d2966ca1361b735aedbdbfa4bd217d9e3fe2d7641e64(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b08556121293a35cc058dc7f1e46ec4ec646e5ab83e99f9102cf752b6b2a0560(
    *,
    headers: typing.Optional[typing.Sequence[typing.Union[AiGatewayRouteSpecRulesMatchesHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__293d33e29cf16bb24935cfeba5f9841393dfc0dc5502e506d49688cbf3c9ca18(
    *,
    name: builtins.str,
    value: builtins.str,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d978bda485e94000040bedc451bdecc6d85639c2529f11ee2bb51ab841730c1e(
    *,
    backend_request: typing.Optional[builtins.str] = None,
    request: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de1fab5bfe2c1c39ef198d092ee78a2b5d49958acc9eed3aebf5928a68b2f36c(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[GatewayConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ca5fcdfa3b61d1718f7c3f9c7e79db0ca47fee942723192040381ed0f1efa30(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[GatewayConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2319aae98da5a74d3bf50fd96f20bca07dd3ae340d4be33044858213bd930cdc(
    *,
    ext_proc: typing.Optional[typing.Union[GatewayConfigSpecExtProc, typing.Dict[builtins.str, typing.Any]]] = None,
    global_llm_request_costs: typing.Optional[typing.Sequence[typing.Union[GatewayConfigSpecGlobalLlmRequestCosts, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__568491d3cc7ddabf161827c4766996b9a51030d3229c60d445e0b9f2c180d031(
    *,
    kubernetes: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetes, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce1d1bacc14b524f8dc3bc7a24980ff19a81fd444b731f1772f0d2fd6ad65c34(
    *,
    env: typing.Optional[typing.Sequence[typing.Any]] = None,
    image: typing.Optional[builtins.str] = None,
    image_repository: typing.Optional[builtins.str] = None,
    resources: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_mounts: typing.Optional[typing.Sequence[typing.Union[GatewayConfigSpecExtProcKubernetesVolumeMounts, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce86b501e57850467b7da7e4cc6acd2e0b558d2b4175b536ea1708a4537f460e(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[GatewayConfigSpecExtProcKubernetesResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4b84eba9be73c9c153a826cce54d7cd2e1785acc1c87a4ad632ffaf0c685c12(
    *,
    name: builtins.str,
    request: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef7dae61e86fb751465a6ba8d1ba7b52023548351eafea8542aa7fba9a0c1d64(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    app_armor_profile: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesSecurityContextAppArmorProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    capabilities: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[GatewayConfigSpecExtProcKubernetesSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa908b8a4b5b7507004d97be316bda91adf6fb9ca206f9a8cbfaeca720e581d9(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__145229e180df36803eb482351b27d6c7e2b7eb689842fb9f739bda3d1d2a491b(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c848781ec514e841e84adc084e362ee4bcd69a09def4742d4abfc67ccf490708(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa9c420526325ac244bc0888046de435e4409e8302f618515769671a69b6764d(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2837d7cef7110bb95958b0c116a173c2e62356d82b42b2e9ac6beaca51180989(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4d2057c551eef821a2a61994d1bf11d2c725beb301868d7e066dc81a7848a34(
    *,
    mount_path: builtins.str,
    name: builtins.str,
    mount_propagation: typing.Optional[builtins.str] = None,
    read_only: typing.Optional[builtins.bool] = None,
    recursive_read_only: typing.Optional[builtins.str] = None,
    sub_path: typing.Optional[builtins.str] = None,
    sub_path_expr: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9de006b6b8671299371097762b6bd3e90f95e652c625cdf1753dc6d505c9ebd5(
    *,
    metadata_key: builtins.str,
    type: builtins.str,
    cel: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
