"""Kubernetes' own kinds, cut from cdk8s-plus-28 2.5.6 by `tokenlabs import`; never edited."""

from __future__ import annotations

import abc
import builtins
import datetime
import enum
import os.path as _path
import typing

import cdk8s as _cdk8s_d3d9af27
import constructs as _constructs_77d1e7e8
import jsii
from jsii._runtime import kernel as _kernel

_kernel.load("cdk8s-plus-28", "2.5.6", _path.join(_path.dirname(__file__), "_jsii", "cdk8s-plus-28@2.5.6.jsii.tgz"))


@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Affinity', jsii_struct_bases=[], name_mapping={'node_affinity': 'nodeAffinity', 'pod_affinity': 'podAffinity', 'pod_anti_affinity': 'podAntiAffinity'})
class Affinity:

    def __init__(self, *, node_affinity: typing.Optional[typing.Union['NodeAffinity', typing.Dict[builtins.str, typing.Any]]]=None, pod_affinity: typing.Optional[typing.Union['PodAffinity', typing.Dict[builtins.str, typing.Any]]]=None, pod_anti_affinity: typing.Optional[typing.Union['PodAntiAffinity', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(node_affinity, dict):
            node_affinity = NodeAffinity(**node_affinity)
        if isinstance(pod_affinity, dict):
            pod_affinity = PodAffinity(**pod_affinity)
        if isinstance(pod_anti_affinity, dict):
            pod_anti_affinity = PodAntiAffinity(**pod_anti_affinity)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if node_affinity is not None:
            self._values['node_affinity'] = node_affinity
        if pod_affinity is not None:
            self._values['pod_affinity'] = pod_affinity
        if pod_anti_affinity is not None:
            self._values['pod_anti_affinity'] = pod_anti_affinity

    @builtins.property
    def node_affinity(self) -> typing.Optional['NodeAffinity']:
        result = self._values.get('node_affinity')
        return result

    @builtins.property
    def pod_affinity(self) -> typing.Optional['PodAffinity']:
        result = self._values.get('pod_affinity')
        return result

    @builtins.property
    def pod_anti_affinity(self) -> typing.Optional['PodAntiAffinity']:
        result = self._values.get('pod_anti_affinity')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Affinity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.AggregationRule', jsii_struct_bases=[], name_mapping={'cluster_role_selectors': 'clusterRoleSelectors'})
class AggregationRule:

    def __init__(self, *, cluster_role_selectors: typing.Optional[typing.Sequence[typing.Union['LabelSelector', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_role_selectors is not None:
            self._values['cluster_role_selectors'] = cluster_role_selectors

    @builtins.property
    def cluster_role_selectors(self) -> typing.Optional[typing.List['LabelSelector']]:
        result = self._values.get('cluster_role_selectors')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AggregationRule(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.AwsElasticBlockStoreVolumeSource', jsii_struct_bases=[], name_mapping={'volume_id': 'volumeId', 'fs_type': 'fsType', 'partition': 'partition', 'read_only': 'readOnly'})
class AwsElasticBlockStoreVolumeSource:

    def __init__(self, *, volume_id: builtins.str, fs_type: typing.Optional[builtins.str]=None, partition: typing.Optional[jsii.Number]=None, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'volume_id': volume_id}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if partition is not None:
            self._values['partition'] = partition
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def volume_id(self) -> builtins.str:
        result = self._values.get('volume_id')
        assert result is not None, "Required property 'volume_id' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def partition(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('partition')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AwsElasticBlockStoreVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.AzureDiskVolumeSource', jsii_struct_bases=[], name_mapping={'disk_name': 'diskName', 'disk_uri': 'diskUri', 'caching_mode': 'cachingMode', 'fs_type': 'fsType', 'kind': 'kind', 'read_only': 'readOnly'})
class AzureDiskVolumeSource:

    def __init__(self, *, disk_name: builtins.str, disk_uri: builtins.str, caching_mode: typing.Optional[builtins.str]=None, fs_type: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'disk_name': disk_name, 'disk_uri': disk_uri}
        if caching_mode is not None:
            self._values['caching_mode'] = caching_mode
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if kind is not None:
            self._values['kind'] = kind
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def disk_name(self) -> builtins.str:
        result = self._values.get('disk_name')
        assert result is not None, "Required property 'disk_name' is missing"
        return result

    @builtins.property
    def disk_uri(self) -> builtins.str:
        result = self._values.get('disk_uri')
        assert result is not None, "Required property 'disk_uri' is missing"
        return result

    @builtins.property
    def caching_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('caching_mode')
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AzureDiskVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.AzureFileVolumeSource', jsii_struct_bases=[], name_mapping={'secret_name': 'secretName', 'share_name': 'shareName', 'read_only': 'readOnly'})
class AzureFileVolumeSource:

    def __init__(self, *, secret_name: builtins.str, share_name: builtins.str, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'secret_name': secret_name, 'share_name': share_name}
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def secret_name(self) -> builtins.str:
        result = self._values.get('secret_name')
        assert result is not None, "Required property 'secret_name' is missing"
        return result

    @builtins.property
    def share_name(self) -> builtins.str:
        result = self._values.get('share_name')
        assert result is not None, "Required property 'share_name' is missing"
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'AzureFileVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Capabilities', jsii_struct_bases=[], name_mapping={'add': 'add', 'drop': 'drop'})
class Capabilities:

    def __init__(self, *, add: typing.Optional[typing.Sequence[builtins.str]]=None, drop: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values['add'] = add
        if drop is not None:
            self._values['drop'] = drop

    @builtins.property
    def add(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('add')
        return result

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('drop')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Capabilities(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.CephFsVolumeSource', jsii_struct_bases=[], name_mapping={'monitors': 'monitors', 'path': 'path', 'read_only': 'readOnly', 'secret_file': 'secretFile', 'secret_ref': 'secretRef', 'user': 'user'})
class CephFsVolumeSource:

    def __init__(self, *, monitors: typing.Sequence[builtins.str], path: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, secret_file: typing.Optional[builtins.str]=None, secret_ref: typing.Optional[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]=None, user: typing.Optional[builtins.str]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'monitors': monitors}
        if path is not None:
            self._values['path'] = path
        if read_only is not None:
            self._values['read_only'] = read_only
        if secret_file is not None:
            self._values['secret_file'] = secret_file
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def monitors(self) -> typing.List[builtins.str]:
        result = self._values.get('monitors')
        assert result is not None, "Required property 'monitors' is missing"
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def secret_file(self) -> typing.Optional[builtins.str]:
        result = self._values.get('secret_file')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['LocalObjectReference']:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'CephFsVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.CinderVolumeSource', jsii_struct_bases=[], name_mapping={'volume_id': 'volumeId', 'fs_type': 'fsType', 'read_only': 'readOnly', 'secret_ref': 'secretRef'})
class CinderVolumeSource:

    def __init__(self, *, volume_id: builtins.str, fs_type: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, secret_ref: typing.Optional[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'volume_id': volume_id}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if read_only is not None:
            self._values['read_only'] = read_only
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref

    @builtins.property
    def volume_id(self) -> builtins.str:
        result = self._values.get('volume_id')
        assert result is not None, "Required property 'volume_id' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['LocalObjectReference']:
        result = self._values.get('secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'CinderVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ClaimSource', jsii_struct_bases=[], name_mapping={'resource_claim_name': 'resourceClaimName', 'resource_claim_template_name': 'resourceClaimTemplateName'})
class ClaimSource:

    def __init__(self, *, resource_claim_name: typing.Optional[builtins.str]=None, resource_claim_template_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if resource_claim_name is not None:
            self._values['resource_claim_name'] = resource_claim_name
        if resource_claim_template_name is not None:
            self._values['resource_claim_template_name'] = resource_claim_template_name

    @builtins.property
    def resource_claim_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resource_claim_name')
        return result

    @builtins.property
    def resource_claim_template_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resource_claim_template_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClaimSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ClientIpConfig', jsii_struct_bases=[], name_mapping={'timeout_seconds': 'timeoutSeconds'})
class ClientIpConfig:

    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values['timeout_seconds'] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('timeout_seconds')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ClientIpConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ConfigMapEnvSource', jsii_struct_bases=[], name_mapping={'name': 'name', 'optional': 'optional'})
class ConfigMapEnvSource:

    def __init__(self, *, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ConfigMapEnvSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ConfigMapKeySelector', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class ConfigMapKeySelector:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ConfigMapKeySelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ConfigMapProjection', jsii_struct_bases=[], name_mapping={'items': 'items', 'name': 'name', 'optional': 'optional'})
class ConfigMapProjection:

    def __init__(self, *, items: typing.Optional[typing.Sequence[typing.Union['KeyToPath', typing.Dict[builtins.str, typing.Any]]]]=None, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if items is not None:
            self._values['items'] = items
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def items(self) -> typing.Optional[typing.List['KeyToPath']]:
        result = self._values.get('items')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ConfigMapProjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ConfigMapVolumeSource', jsii_struct_bases=[], name_mapping={'default_mode': 'defaultMode', 'items': 'items', 'name': 'name', 'optional': 'optional'})
class ConfigMapVolumeSource:

    def __init__(self, *, default_mode: typing.Optional[jsii.Number]=None, items: typing.Optional[typing.Sequence[typing.Union['KeyToPath', typing.Dict[builtins.str, typing.Any]]]]=None, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values['default_mode'] = default_mode
        if items is not None:
            self._values['items'] = items
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('default_mode')
        return result

    @builtins.property
    def items(self) -> typing.Optional[typing.List['KeyToPath']]:
        result = self._values.get('items')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ConfigMapVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Container', jsii_struct_bases=[], name_mapping={'name': 'name', 'args': 'args', 'command': 'command', 'env': 'env', 'env_from': 'envFrom', 'image': 'image', 'image_pull_policy': 'imagePullPolicy', 'lifecycle': 'lifecycle', 'liveness_probe': 'livenessProbe', 'ports': 'ports', 'readiness_probe': 'readinessProbe', 'resize_policy': 'resizePolicy', 'resources': 'resources', 'restart_policy': 'restartPolicy', 'security_context': 'securityContext', 'startup_probe': 'startupProbe', 'stdin': 'stdin', 'stdin_once': 'stdinOnce', 'termination_message_path': 'terminationMessagePath', 'termination_message_policy': 'terminationMessagePolicy', 'tty': 'tty', 'volume_devices': 'volumeDevices', 'volume_mounts': 'volumeMounts', 'working_dir': 'workingDir'})
class Container:

    def __init__(self, *, name: builtins.str, args: typing.Optional[typing.Sequence[builtins.str]]=None, command: typing.Optional[typing.Sequence[builtins.str]]=None, env: typing.Optional[typing.Sequence[typing.Union['EnvVar', typing.Dict[builtins.str, typing.Any]]]]=None, env_from: typing.Optional[typing.Sequence[typing.Union['EnvFromSource', typing.Dict[builtins.str, typing.Any]]]]=None, image: typing.Optional[builtins.str]=None, image_pull_policy: typing.Optional[builtins.str]=None, lifecycle: typing.Optional[typing.Union['Lifecycle', typing.Dict[builtins.str, typing.Any]]]=None, liveness_probe: typing.Optional[typing.Union['Probe', typing.Dict[builtins.str, typing.Any]]]=None, ports: typing.Optional[typing.Sequence[typing.Union['ContainerPort', typing.Dict[builtins.str, typing.Any]]]]=None, readiness_probe: typing.Optional[typing.Union['Probe', typing.Dict[builtins.str, typing.Any]]]=None, resize_policy: typing.Optional[typing.Sequence[typing.Union['ContainerResizePolicy', typing.Dict[builtins.str, typing.Any]]]]=None, resources: typing.Optional[typing.Union['ResourceRequirements', typing.Dict[builtins.str, typing.Any]]]=None, restart_policy: typing.Optional[builtins.str]=None, security_context: typing.Optional[typing.Union['SecurityContext', typing.Dict[builtins.str, typing.Any]]]=None, startup_probe: typing.Optional[typing.Union['Probe', typing.Dict[builtins.str, typing.Any]]]=None, stdin: typing.Optional[builtins.bool]=None, stdin_once: typing.Optional[builtins.bool]=None, termination_message_path: typing.Optional[builtins.str]=None, termination_message_policy: typing.Optional[builtins.str]=None, tty: typing.Optional[builtins.bool]=None, volume_devices: typing.Optional[typing.Sequence[typing.Union['VolumeDevice', typing.Dict[builtins.str, typing.Any]]]]=None, volume_mounts: typing.Optional[typing.Sequence[typing.Union['VolumeMount', typing.Dict[builtins.str, typing.Any]]]]=None, working_dir: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = Lifecycle(**lifecycle)
        if isinstance(liveness_probe, dict):
            liveness_probe = Probe(**liveness_probe)
        if isinstance(readiness_probe, dict):
            readiness_probe = Probe(**readiness_probe)
        if isinstance(resources, dict):
            resources = ResourceRequirements(**resources)
        if isinstance(security_context, dict):
            security_context = SecurityContext(**security_context)
        if isinstance(startup_probe, dict):
            startup_probe = Probe(**startup_probe)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if args is not None:
            self._values['args'] = args
        if command is not None:
            self._values['command'] = command
        if env is not None:
            self._values['env'] = env
        if env_from is not None:
            self._values['env_from'] = env_from
        if image is not None:
            self._values['image'] = image
        if image_pull_policy is not None:
            self._values['image_pull_policy'] = image_pull_policy
        if lifecycle is not None:
            self._values['lifecycle'] = lifecycle
        if liveness_probe is not None:
            self._values['liveness_probe'] = liveness_probe
        if ports is not None:
            self._values['ports'] = ports
        if readiness_probe is not None:
            self._values['readiness_probe'] = readiness_probe
        if resize_policy is not None:
            self._values['resize_policy'] = resize_policy
        if resources is not None:
            self._values['resources'] = resources
        if restart_policy is not None:
            self._values['restart_policy'] = restart_policy
        if security_context is not None:
            self._values['security_context'] = security_context
        if startup_probe is not None:
            self._values['startup_probe'] = startup_probe
        if stdin is not None:
            self._values['stdin'] = stdin
        if stdin_once is not None:
            self._values['stdin_once'] = stdin_once
        if termination_message_path is not None:
            self._values['termination_message_path'] = termination_message_path
        if termination_message_policy is not None:
            self._values['termination_message_policy'] = termination_message_policy
        if tty is not None:
            self._values['tty'] = tty
        if volume_devices is not None:
            self._values['volume_devices'] = volume_devices
        if volume_mounts is not None:
            self._values['volume_mounts'] = volume_mounts
        if working_dir is not None:
            self._values['working_dir'] = working_dir

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def args(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('args')
        return result

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('command')
        return result

    @builtins.property
    def env(self) -> typing.Optional[typing.List['EnvVar']]:
        result = self._values.get('env')
        return result

    @builtins.property
    def env_from(self) -> typing.Optional[typing.List['EnvFromSource']]:
        result = self._values.get('env_from')
        return result

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image')
        return result

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image_pull_policy')
        return result

    @builtins.property
    def lifecycle(self) -> typing.Optional['Lifecycle']:
        result = self._values.get('lifecycle')
        return result

    @builtins.property
    def liveness_probe(self) -> typing.Optional['Probe']:
        result = self._values.get('liveness_probe')
        return result

    @builtins.property
    def ports(self) -> typing.Optional[typing.List['ContainerPort']]:
        result = self._values.get('ports')
        return result

    @builtins.property
    def readiness_probe(self) -> typing.Optional['Probe']:
        result = self._values.get('readiness_probe')
        return result

    @builtins.property
    def resize_policy(self) -> typing.Optional[typing.List['ContainerResizePolicy']]:
        result = self._values.get('resize_policy')
        return result

    @builtins.property
    def resources(self) -> typing.Optional['ResourceRequirements']:
        result = self._values.get('resources')
        return result

    @builtins.property
    def restart_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('restart_policy')
        return result

    @builtins.property
    def security_context(self) -> typing.Optional['SecurityContext']:
        result = self._values.get('security_context')
        return result

    @builtins.property
    def startup_probe(self) -> typing.Optional['Probe']:
        result = self._values.get('startup_probe')
        return result

    @builtins.property
    def stdin(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('stdin')
        return result

    @builtins.property
    def stdin_once(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('stdin_once')
        return result

    @builtins.property
    def termination_message_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('termination_message_path')
        return result

    @builtins.property
    def termination_message_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('termination_message_policy')
        return result

    @builtins.property
    def tty(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('tty')
        return result

    @builtins.property
    def volume_devices(self) -> typing.Optional[typing.List['VolumeDevice']]:
        result = self._values.get('volume_devices')
        return result

    @builtins.property
    def volume_mounts(self) -> typing.Optional[typing.List['VolumeMount']]:
        result = self._values.get('volume_mounts')
        return result

    @builtins.property
    def working_dir(self) -> typing.Optional[builtins.str]:
        result = self._values.get('working_dir')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Container(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ContainerPort', jsii_struct_bases=[], name_mapping={'container_port': 'containerPort', 'host_ip': 'hostIp', 'host_port': 'hostPort', 'name': 'name', 'protocol': 'protocol'})
class ContainerPort:

    def __init__(self, *, container_port: jsii.Number, host_ip: typing.Optional[builtins.str]=None, host_port: typing.Optional[jsii.Number]=None, name: typing.Optional[builtins.str]=None, protocol: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'container_port': container_port}
        if host_ip is not None:
            self._values['host_ip'] = host_ip
        if host_port is not None:
            self._values['host_port'] = host_port
        if name is not None:
            self._values['name'] = name
        if protocol is not None:
            self._values['protocol'] = protocol

    @builtins.property
    def container_port(self) -> jsii.Number:
        result = self._values.get('container_port')
        assert result is not None, "Required property 'container_port' is missing"
        return result

    @builtins.property
    def host_ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('host_ip')
        return result

    @builtins.property
    def host_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('host_port')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('protocol')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ContainerPort(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ContainerResizePolicy', jsii_struct_bases=[], name_mapping={'resource_name': 'resourceName', 'restart_policy': 'restartPolicy'})
class ContainerResizePolicy:

    def __init__(self, *, resource_name: builtins.str, restart_policy: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'resource_name': resource_name, 'restart_policy': restart_policy}

    @builtins.property
    def resource_name(self) -> builtins.str:
        result = self._values.get('resource_name')
        assert result is not None, "Required property 'resource_name' is missing"
        return result

    @builtins.property
    def restart_policy(self) -> builtins.str:
        result = self._values.get('restart_policy')
        assert result is not None, "Required property 'restart_policy' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ContainerResizePolicy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.CsiVolumeSource', jsii_struct_bases=[], name_mapping={'driver': 'driver', 'fs_type': 'fsType', 'node_publish_secret_ref': 'nodePublishSecretRef', 'read_only': 'readOnly', 'volume_attributes': 'volumeAttributes'})
class CsiVolumeSource:

    def __init__(self, *, driver: builtins.str, fs_type: typing.Optional[builtins.str]=None, node_publish_secret_ref: typing.Optional[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]=None, read_only: typing.Optional[builtins.bool]=None, volume_attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        if isinstance(node_publish_secret_ref, dict):
            node_publish_secret_ref = LocalObjectReference(**node_publish_secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'driver': driver}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if node_publish_secret_ref is not None:
            self._values['node_publish_secret_ref'] = node_publish_secret_ref
        if read_only is not None:
            self._values['read_only'] = read_only
        if volume_attributes is not None:
            self._values['volume_attributes'] = volume_attributes

    @builtins.property
    def driver(self) -> builtins.str:
        result = self._values.get('driver')
        assert result is not None, "Required property 'driver' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def node_publish_secret_ref(self) -> typing.Optional['LocalObjectReference']:
        result = self._values.get('node_publish_secret_ref')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def volume_attributes(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('volume_attributes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'CsiVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.DeploymentSpec', jsii_struct_bases=[], name_mapping={'selector': 'selector', 'template': 'template', 'min_ready_seconds': 'minReadySeconds', 'paused': 'paused', 'progress_deadline_seconds': 'progressDeadlineSeconds', 'replicas': 'replicas', 'revision_history_limit': 'revisionHistoryLimit', 'strategy': 'strategy'})
class DeploymentSpec:

    def __init__(self, *, selector: typing.Union['LabelSelector', typing.Dict[builtins.str, typing.Any]], template: typing.Union['PodTemplateSpec', typing.Dict[builtins.str, typing.Any]], min_ready_seconds: typing.Optional[jsii.Number]=None, paused: typing.Optional[builtins.bool]=None, progress_deadline_seconds: typing.Optional[jsii.Number]=None, replicas: typing.Optional[jsii.Number]=None, revision_history_limit: typing.Optional[jsii.Number]=None, strategy: typing.Optional[typing.Union['DeploymentStrategy', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(selector, dict):
            selector = LabelSelector(**selector)
        if isinstance(template, dict):
            template = PodTemplateSpec(**template)
        if isinstance(strategy, dict):
            strategy = DeploymentStrategy(**strategy)
        self._values: typing.Dict[builtins.str, typing.Any] = {'selector': selector, 'template': template}
        if min_ready_seconds is not None:
            self._values['min_ready_seconds'] = min_ready_seconds
        if paused is not None:
            self._values['paused'] = paused
        if progress_deadline_seconds is not None:
            self._values['progress_deadline_seconds'] = progress_deadline_seconds
        if replicas is not None:
            self._values['replicas'] = replicas
        if revision_history_limit is not None:
            self._values['revision_history_limit'] = revision_history_limit
        if strategy is not None:
            self._values['strategy'] = strategy

    @builtins.property
    def selector(self) -> 'LabelSelector':
        result = self._values.get('selector')
        assert result is not None, "Required property 'selector' is missing"
        return result

    @builtins.property
    def template(self) -> 'PodTemplateSpec':
        result = self._values.get('template')
        assert result is not None, "Required property 'template' is missing"
        return result

    @builtins.property
    def min_ready_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_ready_seconds')
        return result

    @builtins.property
    def paused(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('paused')
        return result

    @builtins.property
    def progress_deadline_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('progress_deadline_seconds')
        return result

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('replicas')
        return result

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('revision_history_limit')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional['DeploymentStrategy']:
        result = self._values.get('strategy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'DeploymentSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.DeploymentStrategy', jsii_struct_bases=[], name_mapping={'rolling_update': 'rollingUpdate', 'type': 'type'})
class DeploymentStrategy:

    def __init__(self, *, rolling_update: typing.Optional[typing.Union['RollingUpdateDeployment', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(rolling_update, dict):
            rolling_update = RollingUpdateDeployment(**rolling_update)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rolling_update is not None:
            self._values['rolling_update'] = rolling_update
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def rolling_update(self) -> typing.Optional['RollingUpdateDeployment']:
        result = self._values.get('rolling_update')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'DeploymentStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.DownwardApiProjection', jsii_struct_bases=[], name_mapping={'items': 'items'})
class DownwardApiProjection:

    def __init__(self, *, items: typing.Optional[typing.Sequence[typing.Union['DownwardApiVolumeFile', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if items is not None:
            self._values['items'] = items

    @builtins.property
    def items(self) -> typing.Optional[typing.List['DownwardApiVolumeFile']]:
        result = self._values.get('items')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'DownwardApiProjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.DownwardApiVolumeFile', jsii_struct_bases=[], name_mapping={'path': 'path', 'field_ref': 'fieldRef', 'mode': 'mode', 'resource_field_ref': 'resourceFieldRef'})
class DownwardApiVolumeFile:

    def __init__(self, *, path: builtins.str, field_ref: typing.Optional[typing.Union['ObjectFieldSelector', typing.Dict[builtins.str, typing.Any]]]=None, mode: typing.Optional[jsii.Number]=None, resource_field_ref: typing.Optional[typing.Union['ResourceFieldSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(field_ref, dict):
            field_ref = ObjectFieldSelector(**field_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = ResourceFieldSelector(**resource_field_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}
        if field_ref is not None:
            self._values['field_ref'] = field_ref
        if mode is not None:
            self._values['mode'] = mode
        if resource_field_ref is not None:
            self._values['resource_field_ref'] = resource_field_ref

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def field_ref(self) -> typing.Optional['ObjectFieldSelector']:
        result = self._values.get('field_ref')
        return result

    @builtins.property
    def mode(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('mode')
        return result

    @builtins.property
    def resource_field_ref(self) -> typing.Optional['ResourceFieldSelector']:
        result = self._values.get('resource_field_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'DownwardApiVolumeFile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.DownwardApiVolumeSource', jsii_struct_bases=[], name_mapping={'default_mode': 'defaultMode', 'items': 'items'})
class DownwardApiVolumeSource:

    def __init__(self, *, default_mode: typing.Optional[jsii.Number]=None, items: typing.Optional[typing.Sequence[typing.Union[DownwardApiVolumeFile, typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values['default_mode'] = default_mode
        if items is not None:
            self._values['items'] = items

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('default_mode')
        return result

    @builtins.property
    def items(self) -> typing.Optional[typing.List[DownwardApiVolumeFile]]:
        result = self._values.get('items')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'DownwardApiVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.EmptyDirVolumeSource', jsii_struct_bases=[], name_mapping={'medium': 'medium', 'size_limit': 'sizeLimit'})
class EmptyDirVolumeSource:

    def __init__(self, *, medium: typing.Optional[builtins.str]=None, size_limit: typing.Optional['Quantity']=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if medium is not None:
            self._values['medium'] = medium
        if size_limit is not None:
            self._values['size_limit'] = size_limit

    @builtins.property
    def medium(self) -> typing.Optional[builtins.str]:
        result = self._values.get('medium')
        return result

    @builtins.property
    def size_limit(self) -> typing.Optional['Quantity']:
        result = self._values.get('size_limit')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EmptyDirVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.EnvFromSource', jsii_struct_bases=[], name_mapping={'config_map_ref': 'configMapRef', 'prefix': 'prefix', 'secret_ref': 'secretRef'})
class EnvFromSource:

    def __init__(self, *, config_map_ref: typing.Optional[typing.Union[ConfigMapEnvSource, typing.Dict[builtins.str, typing.Any]]]=None, prefix: typing.Optional[builtins.str]=None, secret_ref: typing.Optional[typing.Union['SecretEnvSource', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(config_map_ref, dict):
            config_map_ref = ConfigMapEnvSource(**config_map_ref)
        if isinstance(secret_ref, dict):
            secret_ref = SecretEnvSource(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_ref is not None:
            self._values['config_map_ref'] = config_map_ref
        if prefix is not None:
            self._values['prefix'] = prefix
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref

    @builtins.property
    def config_map_ref(self) -> typing.Optional[ConfigMapEnvSource]:
        result = self._values.get('config_map_ref')
        return result

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('prefix')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['SecretEnvSource']:
        result = self._values.get('secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvFromSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.EnvVar', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value', 'value_from': 'valueFrom'})
class EnvVar:

    def __init__(self, *, name: builtins.str, value: typing.Optional[builtins.str]=None, value_from: typing.Optional[typing.Union['EnvVarSource', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(value_from, dict):
            value_from = EnvVarSource(**value_from)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if value is not None:
            self._values['value'] = value
        if value_from is not None:
            self._values['value_from'] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    @builtins.property
    def value_from(self) -> typing.Optional['EnvVarSource']:
        result = self._values.get('value_from')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvVar(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.EnvVarSource', jsii_struct_bases=[], name_mapping={'config_map_key_ref': 'configMapKeyRef', 'field_ref': 'fieldRef', 'resource_field_ref': 'resourceFieldRef', 'secret_key_ref': 'secretKeyRef'})
class EnvVarSource:

    def __init__(self, *, config_map_key_ref: typing.Optional[typing.Union[ConfigMapKeySelector, typing.Dict[builtins.str, typing.Any]]]=None, field_ref: typing.Optional[typing.Union['ObjectFieldSelector', typing.Dict[builtins.str, typing.Any]]]=None, resource_field_ref: typing.Optional[typing.Union['ResourceFieldSelector', typing.Dict[builtins.str, typing.Any]]]=None, secret_key_ref: typing.Optional[typing.Union['SecretKeySelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(config_map_key_ref, dict):
            config_map_key_ref = ConfigMapKeySelector(**config_map_key_ref)
        if isinstance(field_ref, dict):
            field_ref = ObjectFieldSelector(**field_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = ResourceFieldSelector(**resource_field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = SecretKeySelector(**secret_key_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_key_ref is not None:
            self._values['config_map_key_ref'] = config_map_key_ref
        if field_ref is not None:
            self._values['field_ref'] = field_ref
        if resource_field_ref is not None:
            self._values['resource_field_ref'] = resource_field_ref
        if secret_key_ref is not None:
            self._values['secret_key_ref'] = secret_key_ref

    @builtins.property
    def config_map_key_ref(self) -> typing.Optional[ConfigMapKeySelector]:
        result = self._values.get('config_map_key_ref')
        return result

    @builtins.property
    def field_ref(self) -> typing.Optional['ObjectFieldSelector']:
        result = self._values.get('field_ref')
        return result

    @builtins.property
    def resource_field_ref(self) -> typing.Optional['ResourceFieldSelector']:
        result = self._values.get('resource_field_ref')
        return result

    @builtins.property
    def secret_key_ref(self) -> typing.Optional['SecretKeySelector']:
        result = self._values.get('secret_key_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EnvVarSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.EphemeralContainer', jsii_struct_bases=[], name_mapping={'name': 'name', 'args': 'args', 'command': 'command', 'env': 'env', 'env_from': 'envFrom', 'image': 'image', 'image_pull_policy': 'imagePullPolicy', 'lifecycle': 'lifecycle', 'liveness_probe': 'livenessProbe', 'ports': 'ports', 'readiness_probe': 'readinessProbe', 'resize_policy': 'resizePolicy', 'resources': 'resources', 'restart_policy': 'restartPolicy', 'security_context': 'securityContext', 'startup_probe': 'startupProbe', 'stdin': 'stdin', 'stdin_once': 'stdinOnce', 'target_container_name': 'targetContainerName', 'termination_message_path': 'terminationMessagePath', 'termination_message_policy': 'terminationMessagePolicy', 'tty': 'tty', 'volume_devices': 'volumeDevices', 'volume_mounts': 'volumeMounts', 'working_dir': 'workingDir'})
class EphemeralContainer:

    def __init__(self, *, name: builtins.str, args: typing.Optional[typing.Sequence[builtins.str]]=None, command: typing.Optional[typing.Sequence[builtins.str]]=None, env: typing.Optional[typing.Sequence[typing.Union[EnvVar, typing.Dict[builtins.str, typing.Any]]]]=None, env_from: typing.Optional[typing.Sequence[typing.Union[EnvFromSource, typing.Dict[builtins.str, typing.Any]]]]=None, image: typing.Optional[builtins.str]=None, image_pull_policy: typing.Optional[builtins.str]=None, lifecycle: typing.Optional[typing.Union['Lifecycle', typing.Dict[builtins.str, typing.Any]]]=None, liveness_probe: typing.Optional[typing.Union['Probe', typing.Dict[builtins.str, typing.Any]]]=None, ports: typing.Optional[typing.Sequence[typing.Union[ContainerPort, typing.Dict[builtins.str, typing.Any]]]]=None, readiness_probe: typing.Optional[typing.Union['Probe', typing.Dict[builtins.str, typing.Any]]]=None, resize_policy: typing.Optional[typing.Sequence[typing.Union[ContainerResizePolicy, typing.Dict[builtins.str, typing.Any]]]]=None, resources: typing.Optional[typing.Union['ResourceRequirements', typing.Dict[builtins.str, typing.Any]]]=None, restart_policy: typing.Optional[builtins.str]=None, security_context: typing.Optional[typing.Union['SecurityContext', typing.Dict[builtins.str, typing.Any]]]=None, startup_probe: typing.Optional[typing.Union['Probe', typing.Dict[builtins.str, typing.Any]]]=None, stdin: typing.Optional[builtins.bool]=None, stdin_once: typing.Optional[builtins.bool]=None, target_container_name: typing.Optional[builtins.str]=None, termination_message_path: typing.Optional[builtins.str]=None, termination_message_policy: typing.Optional[builtins.str]=None, tty: typing.Optional[builtins.bool]=None, volume_devices: typing.Optional[typing.Sequence[typing.Union['VolumeDevice', typing.Dict[builtins.str, typing.Any]]]]=None, volume_mounts: typing.Optional[typing.Sequence[typing.Union['VolumeMount', typing.Dict[builtins.str, typing.Any]]]]=None, working_dir: typing.Optional[builtins.str]=None) -> None:
        if isinstance(lifecycle, dict):
            lifecycle = Lifecycle(**lifecycle)
        if isinstance(liveness_probe, dict):
            liveness_probe = Probe(**liveness_probe)
        if isinstance(readiness_probe, dict):
            readiness_probe = Probe(**readiness_probe)
        if isinstance(resources, dict):
            resources = ResourceRequirements(**resources)
        if isinstance(security_context, dict):
            security_context = SecurityContext(**security_context)
        if isinstance(startup_probe, dict):
            startup_probe = Probe(**startup_probe)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if args is not None:
            self._values['args'] = args
        if command is not None:
            self._values['command'] = command
        if env is not None:
            self._values['env'] = env
        if env_from is not None:
            self._values['env_from'] = env_from
        if image is not None:
            self._values['image'] = image
        if image_pull_policy is not None:
            self._values['image_pull_policy'] = image_pull_policy
        if lifecycle is not None:
            self._values['lifecycle'] = lifecycle
        if liveness_probe is not None:
            self._values['liveness_probe'] = liveness_probe
        if ports is not None:
            self._values['ports'] = ports
        if readiness_probe is not None:
            self._values['readiness_probe'] = readiness_probe
        if resize_policy is not None:
            self._values['resize_policy'] = resize_policy
        if resources is not None:
            self._values['resources'] = resources
        if restart_policy is not None:
            self._values['restart_policy'] = restart_policy
        if security_context is not None:
            self._values['security_context'] = security_context
        if startup_probe is not None:
            self._values['startup_probe'] = startup_probe
        if stdin is not None:
            self._values['stdin'] = stdin
        if stdin_once is not None:
            self._values['stdin_once'] = stdin_once
        if target_container_name is not None:
            self._values['target_container_name'] = target_container_name
        if termination_message_path is not None:
            self._values['termination_message_path'] = termination_message_path
        if termination_message_policy is not None:
            self._values['termination_message_policy'] = termination_message_policy
        if tty is not None:
            self._values['tty'] = tty
        if volume_devices is not None:
            self._values['volume_devices'] = volume_devices
        if volume_mounts is not None:
            self._values['volume_mounts'] = volume_mounts
        if working_dir is not None:
            self._values['working_dir'] = working_dir

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def args(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('args')
        return result

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('command')
        return result

    @builtins.property
    def env(self) -> typing.Optional[typing.List[EnvVar]]:
        result = self._values.get('env')
        return result

    @builtins.property
    def env_from(self) -> typing.Optional[typing.List[EnvFromSource]]:
        result = self._values.get('env_from')
        return result

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image')
        return result

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image_pull_policy')
        return result

    @builtins.property
    def lifecycle(self) -> typing.Optional['Lifecycle']:
        result = self._values.get('lifecycle')
        return result

    @builtins.property
    def liveness_probe(self) -> typing.Optional['Probe']:
        result = self._values.get('liveness_probe')
        return result

    @builtins.property
    def ports(self) -> typing.Optional[typing.List[ContainerPort]]:
        result = self._values.get('ports')
        return result

    @builtins.property
    def readiness_probe(self) -> typing.Optional['Probe']:
        result = self._values.get('readiness_probe')
        return result

    @builtins.property
    def resize_policy(self) -> typing.Optional[typing.List[ContainerResizePolicy]]:
        result = self._values.get('resize_policy')
        return result

    @builtins.property
    def resources(self) -> typing.Optional['ResourceRequirements']:
        result = self._values.get('resources')
        return result

    @builtins.property
    def restart_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('restart_policy')
        return result

    @builtins.property
    def security_context(self) -> typing.Optional['SecurityContext']:
        result = self._values.get('security_context')
        return result

    @builtins.property
    def startup_probe(self) -> typing.Optional['Probe']:
        result = self._values.get('startup_probe')
        return result

    @builtins.property
    def stdin(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('stdin')
        return result

    @builtins.property
    def stdin_once(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('stdin_once')
        return result

    @builtins.property
    def target_container_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_container_name')
        return result

    @builtins.property
    def termination_message_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('termination_message_path')
        return result

    @builtins.property
    def termination_message_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('termination_message_policy')
        return result

    @builtins.property
    def tty(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('tty')
        return result

    @builtins.property
    def volume_devices(self) -> typing.Optional[typing.List['VolumeDevice']]:
        result = self._values.get('volume_devices')
        return result

    @builtins.property
    def volume_mounts(self) -> typing.Optional[typing.List['VolumeMount']]:
        result = self._values.get('volume_mounts')
        return result

    @builtins.property
    def working_dir(self) -> typing.Optional[builtins.str]:
        result = self._values.get('working_dir')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EphemeralContainer(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.EphemeralVolumeSource', jsii_struct_bases=[], name_mapping={'volume_claim_template': 'volumeClaimTemplate'})
class EphemeralVolumeSource:

    def __init__(self, *, volume_claim_template: typing.Optional[typing.Union['PersistentVolumeClaimTemplate', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(volume_claim_template, dict):
            volume_claim_template = PersistentVolumeClaimTemplate(**volume_claim_template)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if volume_claim_template is not None:
            self._values['volume_claim_template'] = volume_claim_template

    @builtins.property
    def volume_claim_template(self) -> typing.Optional['PersistentVolumeClaimTemplate']:
        result = self._values.get('volume_claim_template')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'EphemeralVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ExecAction', jsii_struct_bases=[], name_mapping={'command': 'command'})
class ExecAction:

    def __init__(self, *, command: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if command is not None:
            self._values['command'] = command

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('command')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ExecAction(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.FcVolumeSource', jsii_struct_bases=[], name_mapping={'fs_type': 'fsType', 'lun': 'lun', 'read_only': 'readOnly', 'target_ww_ns': 'targetWwNs', 'wwids': 'wwids'})
class FcVolumeSource:

    def __init__(self, *, fs_type: typing.Optional[builtins.str]=None, lun: typing.Optional[jsii.Number]=None, read_only: typing.Optional[builtins.bool]=None, target_ww_ns: typing.Optional[typing.Sequence[builtins.str]]=None, wwids: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if lun is not None:
            self._values['lun'] = lun
        if read_only is not None:
            self._values['read_only'] = read_only
        if target_ww_ns is not None:
            self._values['target_ww_ns'] = target_ww_ns
        if wwids is not None:
            self._values['wwids'] = wwids

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def lun(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('lun')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def target_ww_ns(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('target_ww_ns')
        return result

    @builtins.property
    def wwids(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('wwids')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'FcVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.FlexVolumeSource', jsii_struct_bases=[], name_mapping={'driver': 'driver', 'fs_type': 'fsType', 'options': 'options', 'read_only': 'readOnly', 'secret_ref': 'secretRef'})
class FlexVolumeSource:

    def __init__(self, *, driver: builtins.str, fs_type: typing.Optional[builtins.str]=None, options: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, read_only: typing.Optional[builtins.bool]=None, secret_ref: typing.Optional[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'driver': driver}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if options is not None:
            self._values['options'] = options
        if read_only is not None:
            self._values['read_only'] = read_only
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref

    @builtins.property
    def driver(self) -> builtins.str:
        result = self._values.get('driver')
        assert result is not None, "Required property 'driver' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def options(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('options')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['LocalObjectReference']:
        result = self._values.get('secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'FlexVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.FlockerVolumeSource', jsii_struct_bases=[], name_mapping={'dataset_name': 'datasetName', 'dataset_uuid': 'datasetUuid'})
class FlockerVolumeSource:

    def __init__(self, *, dataset_name: typing.Optional[builtins.str]=None, dataset_uuid: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dataset_name is not None:
            self._values['dataset_name'] = dataset_name
        if dataset_uuid is not None:
            self._values['dataset_uuid'] = dataset_uuid

    @builtins.property
    def dataset_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('dataset_name')
        return result

    @builtins.property
    def dataset_uuid(self) -> typing.Optional[builtins.str]:
        result = self._values.get('dataset_uuid')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'FlockerVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.GcePersistentDiskVolumeSource', jsii_struct_bases=[], name_mapping={'pd_name': 'pdName', 'fs_type': 'fsType', 'partition': 'partition', 'read_only': 'readOnly'})
class GcePersistentDiskVolumeSource:

    def __init__(self, *, pd_name: builtins.str, fs_type: typing.Optional[builtins.str]=None, partition: typing.Optional[jsii.Number]=None, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'pd_name': pd_name}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if partition is not None:
            self._values['partition'] = partition
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def pd_name(self) -> builtins.str:
        result = self._values.get('pd_name')
        assert result is not None, "Required property 'pd_name' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def partition(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('partition')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GcePersistentDiskVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.GitRepoVolumeSource', jsii_struct_bases=[], name_mapping={'repository': 'repository', 'directory': 'directory', 'revision': 'revision'})
class GitRepoVolumeSource:

    def __init__(self, *, repository: builtins.str, directory: typing.Optional[builtins.str]=None, revision: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'repository': repository}
        if directory is not None:
            self._values['directory'] = directory
        if revision is not None:
            self._values['revision'] = revision

    @builtins.property
    def repository(self) -> builtins.str:
        result = self._values.get('repository')
        assert result is not None, "Required property 'repository' is missing"
        return result

    @builtins.property
    def directory(self) -> typing.Optional[builtins.str]:
        result = self._values.get('directory')
        return result

    @builtins.property
    def revision(self) -> typing.Optional[builtins.str]:
        result = self._values.get('revision')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepoVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.GlusterfsVolumeSource', jsii_struct_bases=[], name_mapping={'endpoints': 'endpoints', 'path': 'path', 'read_only': 'readOnly'})
class GlusterfsVolumeSource:

    def __init__(self, *, endpoints: builtins.str, path: builtins.str, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'endpoints': endpoints, 'path': path}
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def endpoints(self) -> builtins.str:
        result = self._values.get('endpoints')
        assert result is not None, "Required property 'endpoints' is missing"
        return result

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GlusterfsVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.GrpcAction', jsii_struct_bases=[], name_mapping={'port': 'port', 'service': 'service'})
class GrpcAction:

    def __init__(self, *, port: jsii.Number, service: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'port': port}
        if service is not None:
            self._values['service'] = service

    @builtins.property
    def port(self) -> jsii.Number:
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GrpcAction(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.HostAlias', jsii_struct_bases=[], name_mapping={'hostnames': 'hostnames', 'ip': 'ip'})
class HostAlias:

    def __init__(self, *, hostnames: typing.Optional[typing.Sequence[builtins.str]]=None, ip: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hostnames is not None:
            self._values['hostnames'] = hostnames
        if ip is not None:
            self._values['ip'] = ip

    @builtins.property
    def hostnames(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('hostnames')
        return result

    @builtins.property
    def ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ip')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HostAlias(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.HostPathVolumeSource', jsii_struct_bases=[], name_mapping={'path': 'path', 'type': 'type'})
class HostPathVolumeSource:

    def __init__(self, *, path: builtins.str, type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HostPathVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.HttpGetAction', jsii_struct_bases=[], name_mapping={'port': 'port', 'host': 'host', 'http_headers': 'httpHeaders', 'path': 'path', 'scheme': 'scheme'})
class HttpGetAction:

    def __init__(self, *, port: 'IntOrString', host: typing.Optional[builtins.str]=None, http_headers: typing.Optional[typing.Sequence[typing.Union['HttpHeader', typing.Dict[builtins.str, typing.Any]]]]=None, path: typing.Optional[builtins.str]=None, scheme: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'port': port}
        if host is not None:
            self._values['host'] = host
        if http_headers is not None:
            self._values['http_headers'] = http_headers
        if path is not None:
            self._values['path'] = path
        if scheme is not None:
            self._values['scheme'] = scheme

    @builtins.property
    def port(self) -> 'IntOrString':
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        result = self._values.get('host')
        return result

    @builtins.property
    def http_headers(self) -> typing.Optional[typing.List['HttpHeader']]:
        result = self._values.get('http_headers')
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scheme')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpGetAction(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.HttpHeader', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class HttpHeader:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HttpHeader(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class IntOrString(metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.IntOrString'):

    @jsii.member(jsii_name='fromNumber')
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> 'IntOrString':
        return jsii.sinvoke(cls, 'fromNumber', [value])

    @jsii.member(jsii_name='fromString')
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> 'IntOrString':
        return jsii.sinvoke(cls, 'fromString', [value])

    @builtins.property
    @jsii.member(jsii_name='value')
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return jsii.get(self, 'value')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.IpBlock', jsii_struct_bases=[], name_mapping={'cidr': 'cidr', 'except_': 'except'})
class IpBlock:

    def __init__(self, *, cidr: builtins.str, except_: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'cidr': cidr}
        if except_ is not None:
            self._values['except_'] = except_

    @builtins.property
    def cidr(self) -> builtins.str:
        result = self._values.get('cidr')
        assert result is not None, "Required property 'cidr' is missing"
        return result

    @builtins.property
    def except_(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('except_')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'IpBlock(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.IscsiVolumeSource', jsii_struct_bases=[], name_mapping={'iqn': 'iqn', 'lun': 'lun', 'target_portal': 'targetPortal', 'chap_auth_discovery': 'chapAuthDiscovery', 'chap_auth_session': 'chapAuthSession', 'fs_type': 'fsType', 'initiator_name': 'initiatorName', 'iscsi_interface': 'iscsiInterface', 'portals': 'portals', 'read_only': 'readOnly', 'secret_ref': 'secretRef'})
class IscsiVolumeSource:

    def __init__(self, *, iqn: builtins.str, lun: jsii.Number, target_portal: builtins.str, chap_auth_discovery: typing.Optional[builtins.bool]=None, chap_auth_session: typing.Optional[builtins.bool]=None, fs_type: typing.Optional[builtins.str]=None, initiator_name: typing.Optional[builtins.str]=None, iscsi_interface: typing.Optional[builtins.str]=None, portals: typing.Optional[typing.Sequence[builtins.str]]=None, read_only: typing.Optional[builtins.bool]=None, secret_ref: typing.Optional[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'iqn': iqn, 'lun': lun, 'target_portal': target_portal}
        if chap_auth_discovery is not None:
            self._values['chap_auth_discovery'] = chap_auth_discovery
        if chap_auth_session is not None:
            self._values['chap_auth_session'] = chap_auth_session
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if initiator_name is not None:
            self._values['initiator_name'] = initiator_name
        if iscsi_interface is not None:
            self._values['iscsi_interface'] = iscsi_interface
        if portals is not None:
            self._values['portals'] = portals
        if read_only is not None:
            self._values['read_only'] = read_only
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref

    @builtins.property
    def iqn(self) -> builtins.str:
        result = self._values.get('iqn')
        assert result is not None, "Required property 'iqn' is missing"
        return result

    @builtins.property
    def lun(self) -> jsii.Number:
        result = self._values.get('lun')
        assert result is not None, "Required property 'lun' is missing"
        return result

    @builtins.property
    def target_portal(self) -> builtins.str:
        result = self._values.get('target_portal')
        assert result is not None, "Required property 'target_portal' is missing"
        return result

    @builtins.property
    def chap_auth_discovery(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('chap_auth_discovery')
        return result

    @builtins.property
    def chap_auth_session(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('chap_auth_session')
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def initiator_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('initiator_name')
        return result

    @builtins.property
    def iscsi_interface(self) -> typing.Optional[builtins.str]:
        result = self._values.get('iscsi_interface')
        return result

    @builtins.property
    def portals(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('portals')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['LocalObjectReference']:
        result = self._values.get('secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'IscsiVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KeyToPath', jsii_struct_bases=[], name_mapping={'key': 'key', 'path': 'path', 'mode': 'mode'})
class KeyToPath:

    def __init__(self, *, key: builtins.str, path: builtins.str, mode: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'path': path}
        if mode is not None:
            self._values['mode'] = mode

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def mode(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('mode')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KeyToPath(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeClusterRole(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeClusterRole'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, aggregation_rule: typing.Optional[typing.Union[AggregationRule, typing.Dict[builtins.str, typing.Any]]]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['PolicyRule', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        props = KubeClusterRoleProps(aggregation_rule=aggregation_rule, metadata=metadata, rules=rules)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, aggregation_rule: typing.Optional[typing.Union[AggregationRule, typing.Dict[builtins.str, typing.Any]]]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['PolicyRule', typing.Dict[builtins.str, typing.Any]]]]=None) -> typing.Any:
        props = KubeClusterRoleProps(aggregation_rule=aggregation_rule, metadata=metadata, rules=rules)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

class KubeClusterRoleBinding(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeClusterRoleBinding'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, role_ref: typing.Union['RoleRef', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, subjects: typing.Optional[typing.Sequence[typing.Union['Subject', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        props = KubeClusterRoleBindingProps(role_ref=role_ref, metadata=metadata, subjects=subjects)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, role_ref: typing.Union['RoleRef', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, subjects: typing.Optional[typing.Sequence[typing.Union['Subject', typing.Dict[builtins.str, typing.Any]]]]=None) -> typing.Any:
        props = KubeClusterRoleBindingProps(role_ref=role_ref, metadata=metadata, subjects=subjects)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeClusterRoleBindingProps', jsii_struct_bases=[], name_mapping={'role_ref': 'roleRef', 'metadata': 'metadata', 'subjects': 'subjects'})
class KubeClusterRoleBindingProps:

    def __init__(self, *, role_ref: typing.Union['RoleRef', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, subjects: typing.Optional[typing.Sequence[typing.Union['Subject', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(role_ref, dict):
            role_ref = RoleRef(**role_ref)
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'role_ref': role_ref}
        if metadata is not None:
            self._values['metadata'] = metadata
        if subjects is not None:
            self._values['subjects'] = subjects

    @builtins.property
    def role_ref(self) -> 'RoleRef':
        result = self._values.get('role_ref')
        assert result is not None, "Required property 'role_ref' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def subjects(self) -> typing.Optional[typing.List['Subject']]:
        result = self._values.get('subjects')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeClusterRoleBindingProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeClusterRoleProps', jsii_struct_bases=[], name_mapping={'aggregation_rule': 'aggregationRule', 'metadata': 'metadata', 'rules': 'rules'})
class KubeClusterRoleProps:

    def __init__(self, *, aggregation_rule: typing.Optional[typing.Union[AggregationRule, typing.Dict[builtins.str, typing.Any]]]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['PolicyRule', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(aggregation_rule, dict):
            aggregation_rule = AggregationRule(**aggregation_rule)
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if aggregation_rule is not None:
            self._values['aggregation_rule'] = aggregation_rule
        if metadata is not None:
            self._values['metadata'] = metadata
        if rules is not None:
            self._values['rules'] = rules

    @builtins.property
    def aggregation_rule(self) -> typing.Optional[AggregationRule]:
        result = self._values.get('aggregation_rule')
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def rules(self) -> typing.Optional[typing.List['PolicyRule']]:
        result = self._values.get('rules')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeClusterRoleProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeConfigMap(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeConfigMap'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, binary_data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, immutable: typing.Optional[builtins.bool]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubeConfigMapProps(binary_data=binary_data, data=data, immutable=immutable, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, binary_data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, immutable: typing.Optional[builtins.bool]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubeConfigMapProps(binary_data=binary_data, data=data, immutable=immutable, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeConfigMapProps', jsii_struct_bases=[], name_mapping={'binary_data': 'binaryData', 'data': 'data', 'immutable': 'immutable', 'metadata': 'metadata'})
class KubeConfigMapProps:

    def __init__(self, *, binary_data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, immutable: typing.Optional[builtins.bool]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if binary_data is not None:
            self._values['binary_data'] = binary_data
        if data is not None:
            self._values['data'] = data
        if immutable is not None:
            self._values['immutable'] = immutable
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def binary_data(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('binary_data')
        return result

    @builtins.property
    def data(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('data')
        return result

    @builtins.property
    def immutable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('immutable')
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeConfigMapProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeDeployment(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeDeployment'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union[DeploymentSpec, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubeDeploymentProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union[DeploymentSpec, typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubeDeploymentProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeDeploymentProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubeDeploymentProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union[DeploymentSpec, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = DeploymentSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional[DeploymentSpec]:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeDeploymentProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeNamespace(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeNamespace'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['NamespaceSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubeNamespaceProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['NamespaceSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubeNamespaceProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeNamespaceProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubeNamespaceProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['NamespaceSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = NamespaceSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['NamespaceSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeNamespaceProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeNetworkPolicy(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeNetworkPolicy'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['NetworkPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubeNetworkPolicyProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['NetworkPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubeNetworkPolicyProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeNetworkPolicyProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubeNetworkPolicyProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['NetworkPolicySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = NetworkPolicySpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['NetworkPolicySpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeNetworkPolicyProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubePersistentVolumeClaim(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubePersistentVolumeClaim'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['PersistentVolumeClaimSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubePersistentVolumeClaimProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['PersistentVolumeClaimSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubePersistentVolumeClaimProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubePersistentVolumeClaimProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubePersistentVolumeClaimProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['PersistentVolumeClaimSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = PersistentVolumeClaimSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['PersistentVolumeClaimSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubePersistentVolumeClaimProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubePodDisruptionBudget(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubePodDisruptionBudget'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['PodDisruptionBudgetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubePodDisruptionBudgetProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['PodDisruptionBudgetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubePodDisruptionBudgetProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubePodDisruptionBudgetProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubePodDisruptionBudgetProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['PodDisruptionBudgetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = PodDisruptionBudgetSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['PodDisruptionBudgetSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubePodDisruptionBudgetProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeRole(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeRole'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['PolicyRule', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        props = KubeRoleProps(metadata=metadata, rules=rules)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['PolicyRule', typing.Dict[builtins.str, typing.Any]]]]=None) -> typing.Any:
        props = KubeRoleProps(metadata=metadata, rules=rules)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

class KubeRoleBinding(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeRoleBinding'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, role_ref: typing.Union['RoleRef', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, subjects: typing.Optional[typing.Sequence[typing.Union['Subject', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        props = KubeRoleBindingProps(role_ref=role_ref, metadata=metadata, subjects=subjects)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, role_ref: typing.Union['RoleRef', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, subjects: typing.Optional[typing.Sequence[typing.Union['Subject', typing.Dict[builtins.str, typing.Any]]]]=None) -> typing.Any:
        props = KubeRoleBindingProps(role_ref=role_ref, metadata=metadata, subjects=subjects)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeRoleBindingProps', jsii_struct_bases=[], name_mapping={'role_ref': 'roleRef', 'metadata': 'metadata', 'subjects': 'subjects'})
class KubeRoleBindingProps:

    def __init__(self, *, role_ref: typing.Union['RoleRef', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, subjects: typing.Optional[typing.Sequence[typing.Union['Subject', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(role_ref, dict):
            role_ref = RoleRef(**role_ref)
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'role_ref': role_ref}
        if metadata is not None:
            self._values['metadata'] = metadata
        if subjects is not None:
            self._values['subjects'] = subjects

    @builtins.property
    def role_ref(self) -> 'RoleRef':
        result = self._values.get('role_ref')
        assert result is not None, "Required property 'role_ref' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def subjects(self) -> typing.Optional[typing.List['Subject']]:
        result = self._values.get('subjects')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeRoleBindingProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeRoleProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'rules': 'rules'})
class KubeRoleProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, rules: typing.Optional[typing.Sequence[typing.Union['PolicyRule', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if rules is not None:
            self._values['rules'] = rules

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def rules(self) -> typing.Optional[typing.List['PolicyRule']]:
        result = self._values.get('rules')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeRoleProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeSecret(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeSecret'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, immutable: typing.Optional[builtins.bool]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, string_data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, type: typing.Optional[builtins.str]=None) -> None:
        props = KubeSecretProps(data=data, immutable=immutable, metadata=metadata, string_data=string_data, type=type)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, immutable: typing.Optional[builtins.bool]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, string_data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, type: typing.Optional[builtins.str]=None) -> typing.Any:
        props = KubeSecretProps(data=data, immutable=immutable, metadata=metadata, string_data=string_data, type=type)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeSecretProps', jsii_struct_bases=[], name_mapping={'data': 'data', 'immutable': 'immutable', 'metadata': 'metadata', 'string_data': 'stringData', 'type': 'type'})
class KubeSecretProps:

    def __init__(self, *, data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, immutable: typing.Optional[builtins.bool]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, string_data: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if data is not None:
            self._values['data'] = data
        if immutable is not None:
            self._values['immutable'] = immutable
        if metadata is not None:
            self._values['metadata'] = metadata
        if string_data is not None:
            self._values['string_data'] = string_data
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def data(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('data')
        return result

    @builtins.property
    def immutable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('immutable')
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def string_data(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('string_data')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeSecretProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeService(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeService'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['ServiceSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubeServiceProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['ServiceSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubeServiceProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

class KubeServiceAccount(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeServiceAccount'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, automount_service_account_token: typing.Optional[builtins.bool]=None, image_pull_secrets: typing.Optional[typing.Sequence[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, secrets: typing.Optional[typing.Sequence[typing.Union['ObjectReference', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        props = KubeServiceAccountProps(automount_service_account_token=automount_service_account_token, image_pull_secrets=image_pull_secrets, metadata=metadata, secrets=secrets)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, automount_service_account_token: typing.Optional[builtins.bool]=None, image_pull_secrets: typing.Optional[typing.Sequence[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, secrets: typing.Optional[typing.Sequence[typing.Union['ObjectReference', typing.Dict[builtins.str, typing.Any]]]]=None) -> typing.Any:
        props = KubeServiceAccountProps(automount_service_account_token=automount_service_account_token, image_pull_secrets=image_pull_secrets, metadata=metadata, secrets=secrets)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeServiceAccountProps', jsii_struct_bases=[], name_mapping={'automount_service_account_token': 'automountServiceAccountToken', 'image_pull_secrets': 'imagePullSecrets', 'metadata': 'metadata', 'secrets': 'secrets'})
class KubeServiceAccountProps:

    def __init__(self, *, automount_service_account_token: typing.Optional[builtins.bool]=None, image_pull_secrets: typing.Optional[typing.Sequence[typing.Union['LocalObjectReference', typing.Dict[builtins.str, typing.Any]]]]=None, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, secrets: typing.Optional[typing.Sequence[typing.Union['ObjectReference', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if automount_service_account_token is not None:
            self._values['automount_service_account_token'] = automount_service_account_token
        if image_pull_secrets is not None:
            self._values['image_pull_secrets'] = image_pull_secrets
        if metadata is not None:
            self._values['metadata'] = metadata
        if secrets is not None:
            self._values['secrets'] = secrets

    @builtins.property
    def automount_service_account_token(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('automount_service_account_token')
        return result

    @builtins.property
    def image_pull_secrets(self) -> typing.Optional[typing.List['LocalObjectReference']]:
        result = self._values.get('image_pull_secrets')
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def secrets(self) -> typing.Optional[typing.List['ObjectReference']]:
        result = self._values.get('secrets')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeServiceAccountProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeServiceProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubeServiceProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['ServiceSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = ServiceSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['ServiceSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeServiceProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class KubeStatefulSet(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.KubeStatefulSet'):

    def __init__(self, scope: _constructs_77d1e7e8.Construct, id: builtins.str, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['StatefulSetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KubeStatefulSetProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['StatefulSetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KubeStatefulSetProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> _cdk8s_d3d9af27.GroupVersionKind:
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.KubeStatefulSetProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KubeStatefulSetProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['ObjectMeta', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['StatefulSetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = StatefulSetSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['ObjectMeta']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['StatefulSetSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KubeStatefulSetProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.LabelSelector', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_labels': 'matchLabels'})
class LabelSelector:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union['LabelSelectorRequirement', typing.Dict[builtins.str, typing.Any]]]]=None, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List['LabelSelectorRequirement']]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LabelSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.LabelSelectorRequirement', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class LabelSelectorRequirement:

    def __init__(self, *, key: builtins.str, operator: builtins.str, values: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'operator': operator}
        if values is not None:
            self._values['values'] = values

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def operator(self) -> builtins.str:
        result = self._values.get('operator')
        assert result is not None, "Required property 'operator' is missing"
        return result

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('values')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LabelSelectorRequirement(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Lifecycle', jsii_struct_bases=[], name_mapping={'post_start': 'postStart', 'pre_stop': 'preStop'})
class Lifecycle:

    def __init__(self, *, post_start: typing.Optional[typing.Union['LifecycleHandler', typing.Dict[builtins.str, typing.Any]]]=None, pre_stop: typing.Optional[typing.Union['LifecycleHandler', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(post_start, dict):
            post_start = LifecycleHandler(**post_start)
        if isinstance(pre_stop, dict):
            pre_stop = LifecycleHandler(**pre_stop)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if post_start is not None:
            self._values['post_start'] = post_start
        if pre_stop is not None:
            self._values['pre_stop'] = pre_stop

    @builtins.property
    def post_start(self) -> typing.Optional['LifecycleHandler']:
        result = self._values.get('post_start')
        return result

    @builtins.property
    def pre_stop(self) -> typing.Optional['LifecycleHandler']:
        result = self._values.get('pre_stop')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Lifecycle(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.LifecycleHandler', jsii_struct_bases=[], name_mapping={'exec': 'exec', 'http_get': 'httpGet', 'tcp_socket': 'tcpSocket'})
class LifecycleHandler:

    def __init__(self, *, exec: typing.Optional[typing.Union[ExecAction, typing.Dict[builtins.str, typing.Any]]]=None, http_get: typing.Optional[typing.Union[HttpGetAction, typing.Dict[builtins.str, typing.Any]]]=None, tcp_socket: typing.Optional[typing.Union['TcpSocketAction', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(exec, dict):
            exec = ExecAction(**exec)
        if isinstance(http_get, dict):
            http_get = HttpGetAction(**http_get)
        if isinstance(tcp_socket, dict):
            tcp_socket = TcpSocketAction(**tcp_socket)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exec is not None:
            self._values['exec'] = exec
        if http_get is not None:
            self._values['http_get'] = http_get
        if tcp_socket is not None:
            self._values['tcp_socket'] = tcp_socket

    @builtins.property
    def exec(self) -> typing.Optional[ExecAction]:
        result = self._values.get('exec')
        return result

    @builtins.property
    def http_get(self) -> typing.Optional[HttpGetAction]:
        result = self._values.get('http_get')
        return result

    @builtins.property
    def tcp_socket(self) -> typing.Optional['TcpSocketAction']:
        result = self._values.get('tcp_socket')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LifecycleHandler(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.LocalObjectReference', jsii_struct_bases=[], name_mapping={'name': 'name'})
class LocalObjectReference:

    def __init__(self, *, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LocalObjectReference(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ManagedFieldsEntry', jsii_struct_bases=[], name_mapping={'api_version': 'apiVersion', 'fields_type': 'fieldsType', 'fields_v1': 'fieldsV1', 'manager': 'manager', 'operation': 'operation', 'subresource': 'subresource', 'time': 'time'})
class ManagedFieldsEntry:

    def __init__(self, *, api_version: typing.Optional[builtins.str]=None, fields_type: typing.Optional[builtins.str]=None, fields_v1: typing.Any=None, manager: typing.Optional[builtins.str]=None, operation: typing.Optional[builtins.str]=None, subresource: typing.Optional[builtins.str]=None, time: typing.Optional[datetime.datetime]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values['api_version'] = api_version
        if fields_type is not None:
            self._values['fields_type'] = fields_type
        if fields_v1 is not None:
            self._values['fields_v1'] = fields_v1
        if manager is not None:
            self._values['manager'] = manager
        if operation is not None:
            self._values['operation'] = operation
        if subresource is not None:
            self._values['subresource'] = subresource
        if time is not None:
            self._values['time'] = time

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    @builtins.property
    def fields_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fields_type')
        return result

    @builtins.property
    def fields_v1(self) -> typing.Any:
        result = self._values.get('fields_v1')
        return result

    @builtins.property
    def manager(self) -> typing.Optional[builtins.str]:
        result = self._values.get('manager')
        return result

    @builtins.property
    def operation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operation')
        return result

    @builtins.property
    def subresource(self) -> typing.Optional[builtins.str]:
        result = self._values.get('subresource')
        return result

    @builtins.property
    def time(self) -> typing.Optional[datetime.datetime]:
        result = self._values.get('time')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ManagedFieldsEntry(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NamespaceSpec', jsii_struct_bases=[], name_mapping={'finalizers': 'finalizers'})
class NamespaceSpec:

    def __init__(self, *, finalizers: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if finalizers is not None:
            self._values['finalizers'] = finalizers

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('finalizers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NamespaceSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NetworkPolicyEgressRule', jsii_struct_bases=[], name_mapping={'ports': 'ports', 'to': 'to'})
class NetworkPolicyEgressRule:

    def __init__(self, *, ports: typing.Optional[typing.Sequence[typing.Union['NetworkPolicyPort', typing.Dict[builtins.str, typing.Any]]]]=None, to: typing.Optional[typing.Sequence[typing.Union['NetworkPolicyPeer', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ports is not None:
            self._values['ports'] = ports
        if to is not None:
            self._values['to'] = to

    @builtins.property
    def ports(self) -> typing.Optional[typing.List['NetworkPolicyPort']]:
        result = self._values.get('ports')
        return result

    @builtins.property
    def to(self) -> typing.Optional[typing.List['NetworkPolicyPeer']]:
        result = self._values.get('to')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NetworkPolicyEgressRule(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NetworkPolicyIngressRule', jsii_struct_bases=[], name_mapping={'from_': 'from', 'ports': 'ports'})
class NetworkPolicyIngressRule:

    def __init__(self, *, from_: typing.Optional[typing.Sequence[typing.Union['NetworkPolicyPeer', typing.Dict[builtins.str, typing.Any]]]]=None, ports: typing.Optional[typing.Sequence[typing.Union['NetworkPolicyPort', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if from_ is not None:
            self._values['from_'] = from_
        if ports is not None:
            self._values['ports'] = ports

    @builtins.property
    def from_(self) -> typing.Optional[typing.List['NetworkPolicyPeer']]:
        result = self._values.get('from_')
        return result

    @builtins.property
    def ports(self) -> typing.Optional[typing.List['NetworkPolicyPort']]:
        result = self._values.get('ports')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NetworkPolicyIngressRule(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NetworkPolicyPeer', jsii_struct_bases=[], name_mapping={'ip_block': 'ipBlock', 'namespace_selector': 'namespaceSelector', 'pod_selector': 'podSelector'})
class NetworkPolicyPeer:

    def __init__(self, *, ip_block: typing.Optional[typing.Union[IpBlock, typing.Dict[builtins.str, typing.Any]]]=None, namespace_selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None, pod_selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(ip_block, dict):
            ip_block = IpBlock(**ip_block)
        if isinstance(namespace_selector, dict):
            namespace_selector = LabelSelector(**namespace_selector)
        if isinstance(pod_selector, dict):
            pod_selector = LabelSelector(**pod_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ip_block is not None:
            self._values['ip_block'] = ip_block
        if namespace_selector is not None:
            self._values['namespace_selector'] = namespace_selector
        if pod_selector is not None:
            self._values['pod_selector'] = pod_selector

    @builtins.property
    def ip_block(self) -> typing.Optional[IpBlock]:
        result = self._values.get('ip_block')
        return result

    @builtins.property
    def namespace_selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('namespace_selector')
        return result

    @builtins.property
    def pod_selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('pod_selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NetworkPolicyPeer(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NetworkPolicyPort', jsii_struct_bases=[], name_mapping={'end_port': 'endPort', 'port': 'port', 'protocol': 'protocol'})
class NetworkPolicyPort:

    def __init__(self, *, end_port: typing.Optional[jsii.Number]=None, port: typing.Optional[IntOrString]=None, protocol: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if end_port is not None:
            self._values['end_port'] = end_port
        if port is not None:
            self._values['port'] = port
        if protocol is not None:
            self._values['protocol'] = protocol

    @builtins.property
    def end_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('end_port')
        return result

    @builtins.property
    def port(self) -> typing.Optional[IntOrString]:
        result = self._values.get('port')
        return result

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('protocol')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NetworkPolicyPort(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NetworkPolicySpec', jsii_struct_bases=[], name_mapping={'pod_selector': 'podSelector', 'egress': 'egress', 'ingress': 'ingress', 'policy_types': 'policyTypes'})
class NetworkPolicySpec:

    def __init__(self, *, pod_selector: typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]], egress: typing.Optional[typing.Sequence[typing.Union[NetworkPolicyEgressRule, typing.Dict[builtins.str, typing.Any]]]]=None, ingress: typing.Optional[typing.Sequence[typing.Union[NetworkPolicyIngressRule, typing.Dict[builtins.str, typing.Any]]]]=None, policy_types: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        if isinstance(pod_selector, dict):
            pod_selector = LabelSelector(**pod_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'pod_selector': pod_selector}
        if egress is not None:
            self._values['egress'] = egress
        if ingress is not None:
            self._values['ingress'] = ingress
        if policy_types is not None:
            self._values['policy_types'] = policy_types

    @builtins.property
    def pod_selector(self) -> LabelSelector:
        result = self._values.get('pod_selector')
        assert result is not None, "Required property 'pod_selector' is missing"
        return result

    @builtins.property
    def egress(self) -> typing.Optional[typing.List[NetworkPolicyEgressRule]]:
        result = self._values.get('egress')
        return result

    @builtins.property
    def ingress(self) -> typing.Optional[typing.List[NetworkPolicyIngressRule]]:
        result = self._values.get('ingress')
        return result

    @builtins.property
    def policy_types(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('policy_types')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NetworkPolicySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NfsVolumeSource', jsii_struct_bases=[], name_mapping={'path': 'path', 'server': 'server', 'read_only': 'readOnly'})
class NfsVolumeSource:

    def __init__(self, *, path: builtins.str, server: builtins.str, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path, 'server': server}
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def server(self) -> builtins.str:
        result = self._values.get('server')
        assert result is not None, "Required property 'server' is missing"
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NfsVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NodeAffinity', jsii_struct_bases=[], name_mapping={'preferred_during_scheduling_ignored_during_execution': 'preferredDuringSchedulingIgnoredDuringExecution', 'required_during_scheduling_ignored_during_execution': 'requiredDuringSchedulingIgnoredDuringExecution'})
class NodeAffinity:

    def __init__(self, *, preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Sequence[typing.Union['PreferredSchedulingTerm', typing.Dict[builtins.str, typing.Any]]]]=None, required_during_scheduling_ignored_during_execution: typing.Optional[typing.Union['NodeSelector', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(required_during_scheduling_ignored_during_execution, dict):
            required_during_scheduling_ignored_during_execution = NodeSelector(**required_during_scheduling_ignored_during_execution)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if preferred_during_scheduling_ignored_during_execution is not None:
            self._values['preferred_during_scheduling_ignored_during_execution'] = preferred_during_scheduling_ignored_during_execution
        if required_during_scheduling_ignored_during_execution is not None:
            self._values['required_during_scheduling_ignored_during_execution'] = required_during_scheduling_ignored_during_execution

    @builtins.property
    def preferred_during_scheduling_ignored_during_execution(self) -> typing.Optional[typing.List['PreferredSchedulingTerm']]:
        result = self._values.get('preferred_during_scheduling_ignored_during_execution')
        return result

    @builtins.property
    def required_during_scheduling_ignored_during_execution(self) -> typing.Optional['NodeSelector']:
        result = self._values.get('required_during_scheduling_ignored_during_execution')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NodeAffinity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NodeSelector', jsii_struct_bases=[], name_mapping={'node_selector_terms': 'nodeSelectorTerms'})
class NodeSelector:

    def __init__(self, *, node_selector_terms: typing.Sequence[typing.Union['NodeSelectorTerm', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'node_selector_terms': node_selector_terms}

    @builtins.property
    def node_selector_terms(self) -> typing.List['NodeSelectorTerm']:
        result = self._values.get('node_selector_terms')
        assert result is not None, "Required property 'node_selector_terms' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NodeSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NodeSelectorRequirement', jsii_struct_bases=[], name_mapping={'key': 'key', 'operator': 'operator', 'values': 'values'})
class NodeSelectorRequirement:

    def __init__(self, *, key: builtins.str, operator: builtins.str, values: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key, 'operator': operator}
        if values is not None:
            self._values['values'] = values

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def operator(self) -> builtins.str:
        result = self._values.get('operator')
        assert result is not None, "Required property 'operator' is missing"
        return result

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('values')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NodeSelectorRequirement(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.NodeSelectorTerm', jsii_struct_bases=[], name_mapping={'match_expressions': 'matchExpressions', 'match_fields': 'matchFields'})
class NodeSelectorTerm:

    def __init__(self, *, match_expressions: typing.Optional[typing.Sequence[typing.Union[NodeSelectorRequirement, typing.Dict[builtins.str, typing.Any]]]]=None, match_fields: typing.Optional[typing.Sequence[typing.Union[NodeSelectorRequirement, typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values['match_expressions'] = match_expressions
        if match_fields is not None:
            self._values['match_fields'] = match_fields

    @builtins.property
    def match_expressions(self) -> typing.Optional[typing.List[NodeSelectorRequirement]]:
        result = self._values.get('match_expressions')
        return result

    @builtins.property
    def match_fields(self) -> typing.Optional[typing.List[NodeSelectorRequirement]]:
        result = self._values.get('match_fields')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'NodeSelectorTerm(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ObjectFieldSelector', jsii_struct_bases=[], name_mapping={'field_path': 'fieldPath', 'api_version': 'apiVersion'})
class ObjectFieldSelector:

    def __init__(self, *, field_path: builtins.str, api_version: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'field_path': field_path}
        if api_version is not None:
            self._values['api_version'] = api_version

    @builtins.property
    def field_path(self) -> builtins.str:
        result = self._values.get('field_path')
        assert result is not None, "Required property 'field_path' is missing"
        return result

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ObjectFieldSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ObjectMeta', jsii_struct_bases=[], name_mapping={'annotations': 'annotations', 'creation_timestamp': 'creationTimestamp', 'deletion_grace_period_seconds': 'deletionGracePeriodSeconds', 'deletion_timestamp': 'deletionTimestamp', 'finalizers': 'finalizers', 'generate_name': 'generateName', 'generation': 'generation', 'labels': 'labels', 'managed_fields': 'managedFields', 'name': 'name', 'namespace': 'namespace', 'owner_references': 'ownerReferences', 'resource_version': 'resourceVersion', 'self_link': 'selfLink', 'uid': 'uid'})
class ObjectMeta:

    def __init__(self, *, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, creation_timestamp: typing.Optional[datetime.datetime]=None, deletion_grace_period_seconds: typing.Optional[jsii.Number]=None, deletion_timestamp: typing.Optional[datetime.datetime]=None, finalizers: typing.Optional[typing.Sequence[builtins.str]]=None, generate_name: typing.Optional[builtins.str]=None, generation: typing.Optional[jsii.Number]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, managed_fields: typing.Optional[typing.Sequence[typing.Union[ManagedFieldsEntry, typing.Dict[builtins.str, typing.Any]]]]=None, name: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, owner_references: typing.Optional[typing.Sequence[typing.Union['OwnerReference', typing.Dict[builtins.str, typing.Any]]]]=None, resource_version: typing.Optional[builtins.str]=None, self_link: typing.Optional[builtins.str]=None, uid: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values['annotations'] = annotations
        if creation_timestamp is not None:
            self._values['creation_timestamp'] = creation_timestamp
        if deletion_grace_period_seconds is not None:
            self._values['deletion_grace_period_seconds'] = deletion_grace_period_seconds
        if deletion_timestamp is not None:
            self._values['deletion_timestamp'] = deletion_timestamp
        if finalizers is not None:
            self._values['finalizers'] = finalizers
        if generate_name is not None:
            self._values['generate_name'] = generate_name
        if generation is not None:
            self._values['generation'] = generation
        if labels is not None:
            self._values['labels'] = labels
        if managed_fields is not None:
            self._values['managed_fields'] = managed_fields
        if name is not None:
            self._values['name'] = name
        if namespace is not None:
            self._values['namespace'] = namespace
        if owner_references is not None:
            self._values['owner_references'] = owner_references
        if resource_version is not None:
            self._values['resource_version'] = resource_version
        if self_link is not None:
            self._values['self_link'] = self_link
        if uid is not None:
            self._values['uid'] = uid

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def creation_timestamp(self) -> typing.Optional[datetime.datetime]:
        result = self._values.get('creation_timestamp')
        return result

    @builtins.property
    def deletion_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('deletion_grace_period_seconds')
        return result

    @builtins.property
    def deletion_timestamp(self) -> typing.Optional[datetime.datetime]:
        result = self._values.get('deletion_timestamp')
        return result

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('finalizers')
        return result

    @builtins.property
    def generate_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('generate_name')
        return result

    @builtins.property
    def generation(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('generation')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    @builtins.property
    def managed_fields(self) -> typing.Optional[typing.List[ManagedFieldsEntry]]:
        result = self._values.get('managed_fields')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def owner_references(self) -> typing.Optional[typing.List['OwnerReference']]:
        result = self._values.get('owner_references')
        return result

    @builtins.property
    def resource_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resource_version')
        return result

    @builtins.property
    def self_link(self) -> typing.Optional[builtins.str]:
        result = self._values.get('self_link')
        return result

    @builtins.property
    def uid(self) -> typing.Optional[builtins.str]:
        result = self._values.get('uid')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ObjectMeta(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ObjectReference', jsii_struct_bases=[], name_mapping={'api_version': 'apiVersion', 'field_path': 'fieldPath', 'kind': 'kind', 'name': 'name', 'namespace': 'namespace', 'resource_version': 'resourceVersion', 'uid': 'uid'})
class ObjectReference:

    def __init__(self, *, api_version: typing.Optional[builtins.str]=None, field_path: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, resource_version: typing.Optional[builtins.str]=None, uid: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values['api_version'] = api_version
        if field_path is not None:
            self._values['field_path'] = field_path
        if kind is not None:
            self._values['kind'] = kind
        if name is not None:
            self._values['name'] = name
        if namespace is not None:
            self._values['namespace'] = namespace
        if resource_version is not None:
            self._values['resource_version'] = resource_version
        if uid is not None:
            self._values['uid'] = uid

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    @builtins.property
    def field_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('field_path')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def resource_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('resource_version')
        return result

    @builtins.property
    def uid(self) -> typing.Optional[builtins.str]:
        result = self._values.get('uid')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ObjectReference(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.OwnerReference', jsii_struct_bases=[], name_mapping={'api_version': 'apiVersion', 'kind': 'kind', 'name': 'name', 'uid': 'uid', 'block_owner_deletion': 'blockOwnerDeletion', 'controller': 'controller'})
class OwnerReference:

    def __init__(self, *, api_version: builtins.str, kind: builtins.str, name: builtins.str, uid: builtins.str, block_owner_deletion: typing.Optional[builtins.bool]=None, controller: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'api_version': api_version, 'kind': kind, 'name': name, 'uid': uid}
        if block_owner_deletion is not None:
            self._values['block_owner_deletion'] = block_owner_deletion
        if controller is not None:
            self._values['controller'] = controller

    @builtins.property
    def api_version(self) -> builtins.str:
        result = self._values.get('api_version')
        assert result is not None, "Required property 'api_version' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def uid(self) -> builtins.str:
        result = self._values.get('uid')
        assert result is not None, "Required property 'uid' is missing"
        return result

    @builtins.property
    def block_owner_deletion(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('block_owner_deletion')
        return result

    @builtins.property
    def controller(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('controller')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OwnerReference(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PersistentVolumeClaimSpec', jsii_struct_bases=[], name_mapping={'access_modes': 'accessModes', 'data_source': 'dataSource', 'data_source_ref': 'dataSourceRef', 'resources': 'resources', 'selector': 'selector', 'storage_class_name': 'storageClassName', 'volume_mode': 'volumeMode', 'volume_name': 'volumeName'})
class PersistentVolumeClaimSpec:

    def __init__(self, *, access_modes: typing.Optional[typing.Sequence[builtins.str]]=None, data_source: typing.Optional[typing.Union['TypedLocalObjectReference', typing.Dict[builtins.str, typing.Any]]]=None, data_source_ref: typing.Optional[typing.Union['TypedObjectReference', typing.Dict[builtins.str, typing.Any]]]=None, resources: typing.Optional[typing.Union['ResourceRequirements', typing.Dict[builtins.str, typing.Any]]]=None, selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None, storage_class_name: typing.Optional[builtins.str]=None, volume_mode: typing.Optional[builtins.str]=None, volume_name: typing.Optional[builtins.str]=None) -> None:
        if isinstance(data_source, dict):
            data_source = TypedLocalObjectReference(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = TypedObjectReference(**data_source_ref)
        if isinstance(resources, dict):
            resources = ResourceRequirements(**resources)
        if isinstance(selector, dict):
            selector = LabelSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values['access_modes'] = access_modes
        if data_source is not None:
            self._values['data_source'] = data_source
        if data_source_ref is not None:
            self._values['data_source_ref'] = data_source_ref
        if resources is not None:
            self._values['resources'] = resources
        if selector is not None:
            self._values['selector'] = selector
        if storage_class_name is not None:
            self._values['storage_class_name'] = storage_class_name
        if volume_mode is not None:
            self._values['volume_mode'] = volume_mode
        if volume_name is not None:
            self._values['volume_name'] = volume_name

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('access_modes')
        return result

    @builtins.property
    def data_source(self) -> typing.Optional['TypedLocalObjectReference']:
        result = self._values.get('data_source')
        return result

    @builtins.property
    def data_source_ref(self) -> typing.Optional['TypedObjectReference']:
        result = self._values.get('data_source_ref')
        return result

    @builtins.property
    def resources(self) -> typing.Optional['ResourceRequirements']:
        result = self._values.get('resources')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_class_name')
        return result

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('volume_mode')
        return result

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('volume_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PersistentVolumeClaimSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PersistentVolumeClaimTemplate', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class PersistentVolumeClaimTemplate:

    def __init__(self, *, spec: typing.Union[PersistentVolumeClaimSpec, typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union[ObjectMeta, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = PersistentVolumeClaimSpec(**spec)
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> PersistentVolumeClaimSpec:
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional[ObjectMeta]:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PersistentVolumeClaimTemplate(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PersistentVolumeClaimVolumeSource', jsii_struct_bases=[], name_mapping={'claim_name': 'claimName', 'read_only': 'readOnly'})
class PersistentVolumeClaimVolumeSource:

    def __init__(self, *, claim_name: builtins.str, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'claim_name': claim_name}
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def claim_name(self) -> builtins.str:
        result = self._values.get('claim_name')
        assert result is not None, "Required property 'claim_name' is missing"
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PersistentVolumeClaimVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PhotonPersistentDiskVolumeSource', jsii_struct_bases=[], name_mapping={'pd_id': 'pdId', 'fs_type': 'fsType'})
class PhotonPersistentDiskVolumeSource:

    def __init__(self, *, pd_id: builtins.str, fs_type: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'pd_id': pd_id}
        if fs_type is not None:
            self._values['fs_type'] = fs_type

    @builtins.property
    def pd_id(self) -> builtins.str:
        result = self._values.get('pd_id')
        assert result is not None, "Required property 'pd_id' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PhotonPersistentDiskVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodAffinity', jsii_struct_bases=[], name_mapping={'preferred_during_scheduling_ignored_during_execution': 'preferredDuringSchedulingIgnoredDuringExecution', 'required_during_scheduling_ignored_during_execution': 'requiredDuringSchedulingIgnoredDuringExecution'})
class PodAffinity:

    def __init__(self, *, preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Sequence[typing.Union['WeightedPodAffinityTerm', typing.Dict[builtins.str, typing.Any]]]]=None, required_during_scheduling_ignored_during_execution: typing.Optional[typing.Sequence[typing.Union['PodAffinityTerm', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if preferred_during_scheduling_ignored_during_execution is not None:
            self._values['preferred_during_scheduling_ignored_during_execution'] = preferred_during_scheduling_ignored_during_execution
        if required_during_scheduling_ignored_during_execution is not None:
            self._values['required_during_scheduling_ignored_during_execution'] = required_during_scheduling_ignored_during_execution

    @builtins.property
    def preferred_during_scheduling_ignored_during_execution(self) -> typing.Optional[typing.List['WeightedPodAffinityTerm']]:
        result = self._values.get('preferred_during_scheduling_ignored_during_execution')
        return result

    @builtins.property
    def required_during_scheduling_ignored_during_execution(self) -> typing.Optional[typing.List['PodAffinityTerm']]:
        result = self._values.get('required_during_scheduling_ignored_during_execution')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodAffinity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodAffinityTerm', jsii_struct_bases=[], name_mapping={'topology_key': 'topologyKey', 'label_selector': 'labelSelector', 'namespaces': 'namespaces', 'namespace_selector': 'namespaceSelector'})
class PodAffinityTerm:

    def __init__(self, *, topology_key: builtins.str, label_selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None, namespaces: typing.Optional[typing.Sequence[builtins.str]]=None, namespace_selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(label_selector, dict):
            label_selector = LabelSelector(**label_selector)
        if isinstance(namespace_selector, dict):
            namespace_selector = LabelSelector(**namespace_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'topology_key': topology_key}
        if label_selector is not None:
            self._values['label_selector'] = label_selector
        if namespaces is not None:
            self._values['namespaces'] = namespaces
        if namespace_selector is not None:
            self._values['namespace_selector'] = namespace_selector

    @builtins.property
    def topology_key(self) -> builtins.str:
        result = self._values.get('topology_key')
        assert result is not None, "Required property 'topology_key' is missing"
        return result

    @builtins.property
    def label_selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('label_selector')
        return result

    @builtins.property
    def namespaces(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('namespaces')
        return result

    @builtins.property
    def namespace_selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('namespace_selector')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodAffinityTerm(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodAntiAffinity', jsii_struct_bases=[], name_mapping={'preferred_during_scheduling_ignored_during_execution': 'preferredDuringSchedulingIgnoredDuringExecution', 'required_during_scheduling_ignored_during_execution': 'requiredDuringSchedulingIgnoredDuringExecution'})
class PodAntiAffinity:

    def __init__(self, *, preferred_during_scheduling_ignored_during_execution: typing.Optional[typing.Sequence[typing.Union['WeightedPodAffinityTerm', typing.Dict[builtins.str, typing.Any]]]]=None, required_during_scheduling_ignored_during_execution: typing.Optional[typing.Sequence[typing.Union[PodAffinityTerm, typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if preferred_during_scheduling_ignored_during_execution is not None:
            self._values['preferred_during_scheduling_ignored_during_execution'] = preferred_during_scheduling_ignored_during_execution
        if required_during_scheduling_ignored_during_execution is not None:
            self._values['required_during_scheduling_ignored_during_execution'] = required_during_scheduling_ignored_during_execution

    @builtins.property
    def preferred_during_scheduling_ignored_during_execution(self) -> typing.Optional[typing.List['WeightedPodAffinityTerm']]:
        result = self._values.get('preferred_during_scheduling_ignored_during_execution')
        return result

    @builtins.property
    def required_during_scheduling_ignored_during_execution(self) -> typing.Optional[typing.List[PodAffinityTerm]]:
        result = self._values.get('required_during_scheduling_ignored_during_execution')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodAntiAffinity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodDisruptionBudgetSpec', jsii_struct_bases=[], name_mapping={'max_unavailable': 'maxUnavailable', 'min_available': 'minAvailable', 'selector': 'selector', 'unhealthy_pod_eviction_policy': 'unhealthyPodEvictionPolicy'})
class PodDisruptionBudgetSpec:

    def __init__(self, *, max_unavailable: typing.Optional[IntOrString]=None, min_available: typing.Optional[IntOrString]=None, selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None, unhealthy_pod_eviction_policy: typing.Optional[builtins.str]=None) -> None:
        if isinstance(selector, dict):
            selector = LabelSelector(**selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable
        if min_available is not None:
            self._values['min_available'] = min_available
        if selector is not None:
            self._values['selector'] = selector
        if unhealthy_pod_eviction_policy is not None:
            self._values['unhealthy_pod_eviction_policy'] = unhealthy_pod_eviction_policy

    @builtins.property
    def max_unavailable(self) -> typing.Optional[IntOrString]:
        result = self._values.get('max_unavailable')
        return result

    @builtins.property
    def min_available(self) -> typing.Optional[IntOrString]:
        result = self._values.get('min_available')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def unhealthy_pod_eviction_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('unhealthy_pod_eviction_policy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodDisruptionBudgetSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodDnsConfig', jsii_struct_bases=[], name_mapping={'nameservers': 'nameservers', 'options': 'options', 'searches': 'searches'})
class PodDnsConfig:

    def __init__(self, *, nameservers: typing.Optional[typing.Sequence[builtins.str]]=None, options: typing.Optional[typing.Sequence[typing.Union['PodDnsConfigOption', typing.Dict[builtins.str, typing.Any]]]]=None, searches: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if nameservers is not None:
            self._values['nameservers'] = nameservers
        if options is not None:
            self._values['options'] = options
        if searches is not None:
            self._values['searches'] = searches

    @builtins.property
    def nameservers(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('nameservers')
        return result

    @builtins.property
    def options(self) -> typing.Optional[typing.List['PodDnsConfigOption']]:
        result = self._values.get('options')
        return result

    @builtins.property
    def searches(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('searches')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodDnsConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodDnsConfigOption', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class PodDnsConfigOption:

    def __init__(self, *, name: typing.Optional[builtins.str]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodDnsConfigOption(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodOs', jsii_struct_bases=[], name_mapping={'name': 'name'})
class PodOs:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodOs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodReadinessGate', jsii_struct_bases=[], name_mapping={'condition_type': 'conditionType'})
class PodReadinessGate:

    def __init__(self, *, condition_type: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'condition_type': condition_type}

    @builtins.property
    def condition_type(self) -> builtins.str:
        result = self._values.get('condition_type')
        assert result is not None, "Required property 'condition_type' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodReadinessGate(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodResourceClaim', jsii_struct_bases=[], name_mapping={'name': 'name', 'source': 'source'})
class PodResourceClaim:

    def __init__(self, *, name: builtins.str, source: typing.Optional[typing.Union[ClaimSource, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(source, dict):
            source = ClaimSource(**source)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if source is not None:
            self._values['source'] = source

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def source(self) -> typing.Optional[ClaimSource]:
        result = self._values.get('source')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodResourceClaim(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodSchedulingGate', jsii_struct_bases=[], name_mapping={'name': 'name'})
class PodSchedulingGate:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodSchedulingGate(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodSecurityContext', jsii_struct_bases=[], name_mapping={'fs_group': 'fsGroup', 'fs_group_change_policy': 'fsGroupChangePolicy', 'run_as_group': 'runAsGroup', 'run_as_non_root': 'runAsNonRoot', 'run_as_user': 'runAsUser', 'seccomp_profile': 'seccompProfile', 'se_linux_options': 'seLinuxOptions', 'supplemental_groups': 'supplementalGroups', 'sysctls': 'sysctls', 'windows_options': 'windowsOptions'})
class PodSecurityContext:

    def __init__(self, *, fs_group: typing.Optional[jsii.Number]=None, fs_group_change_policy: typing.Optional[builtins.str]=None, run_as_group: typing.Optional[jsii.Number]=None, run_as_non_root: typing.Optional[builtins.bool]=None, run_as_user: typing.Optional[jsii.Number]=None, seccomp_profile: typing.Optional[typing.Union['SeccompProfile', typing.Dict[builtins.str, typing.Any]]]=None, se_linux_options: typing.Optional[typing.Union['SeLinuxOptions', typing.Dict[builtins.str, typing.Any]]]=None, supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]]=None, sysctls: typing.Optional[typing.Sequence[typing.Union['Sysctl', typing.Dict[builtins.str, typing.Any]]]]=None, windows_options: typing.Optional[typing.Union['WindowsSecurityContextOptions', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(seccomp_profile, dict):
            seccomp_profile = SeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = SeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = WindowsSecurityContextOptions(**windows_options)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fs_group is not None:
            self._values['fs_group'] = fs_group
        if fs_group_change_policy is not None:
            self._values['fs_group_change_policy'] = fs_group_change_policy
        if run_as_group is not None:
            self._values['run_as_group'] = run_as_group
        if run_as_non_root is not None:
            self._values['run_as_non_root'] = run_as_non_root
        if run_as_user is not None:
            self._values['run_as_user'] = run_as_user
        if seccomp_profile is not None:
            self._values['seccomp_profile'] = seccomp_profile
        if se_linux_options is not None:
            self._values['se_linux_options'] = se_linux_options
        if supplemental_groups is not None:
            self._values['supplemental_groups'] = supplemental_groups
        if sysctls is not None:
            self._values['sysctls'] = sysctls
        if windows_options is not None:
            self._values['windows_options'] = windows_options

    @builtins.property
    def fs_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('fs_group')
        return result

    @builtins.property
    def fs_group_change_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_group_change_policy')
        return result

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_group')
        return result

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('run_as_non_root')
        return result

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_user')
        return result

    @builtins.property
    def seccomp_profile(self) -> typing.Optional['SeccompProfile']:
        result = self._values.get('seccomp_profile')
        return result

    @builtins.property
    def se_linux_options(self) -> typing.Optional['SeLinuxOptions']:
        result = self._values.get('se_linux_options')
        return result

    @builtins.property
    def supplemental_groups(self) -> typing.Optional[typing.List[jsii.Number]]:
        result = self._values.get('supplemental_groups')
        return result

    @builtins.property
    def sysctls(self) -> typing.Optional[typing.List['Sysctl']]:
        result = self._values.get('sysctls')
        return result

    @builtins.property
    def windows_options(self) -> typing.Optional['WindowsSecurityContextOptions']:
        result = self._values.get('windows_options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodSecurityContext(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodSpec', jsii_struct_bases=[], name_mapping={'containers': 'containers', 'active_deadline_seconds': 'activeDeadlineSeconds', 'affinity': 'affinity', 'automount_service_account_token': 'automountServiceAccountToken', 'dns_config': 'dnsConfig', 'dns_policy': 'dnsPolicy', 'enable_service_links': 'enableServiceLinks', 'ephemeral_containers': 'ephemeralContainers', 'host_aliases': 'hostAliases', 'host_ipc': 'hostIpc', 'hostname': 'hostname', 'host_network': 'hostNetwork', 'host_pid': 'hostPid', 'host_users': 'hostUsers', 'image_pull_secrets': 'imagePullSecrets', 'init_containers': 'initContainers', 'node_name': 'nodeName', 'node_selector': 'nodeSelector', 'os': 'os', 'overhead': 'overhead', 'preemption_policy': 'preemptionPolicy', 'priority': 'priority', 'priority_class_name': 'priorityClassName', 'readiness_gates': 'readinessGates', 'resource_claims': 'resourceClaims', 'restart_policy': 'restartPolicy', 'runtime_class_name': 'runtimeClassName', 'scheduler_name': 'schedulerName', 'scheduling_gates': 'schedulingGates', 'security_context': 'securityContext', 'service_account': 'serviceAccount', 'service_account_name': 'serviceAccountName', 'set_hostname_as_fqdn': 'setHostnameAsFqdn', 'share_process_namespace': 'shareProcessNamespace', 'subdomain': 'subdomain', 'termination_grace_period_seconds': 'terminationGracePeriodSeconds', 'tolerations': 'tolerations', 'topology_spread_constraints': 'topologySpreadConstraints', 'volumes': 'volumes'})
class PodSpec:

    def __init__(self, *, containers: typing.Sequence[typing.Union[Container, typing.Dict[builtins.str, typing.Any]]], active_deadline_seconds: typing.Optional[jsii.Number]=None, affinity: typing.Optional[typing.Union[Affinity, typing.Dict[builtins.str, typing.Any]]]=None, automount_service_account_token: typing.Optional[builtins.bool]=None, dns_config: typing.Optional[typing.Union[PodDnsConfig, typing.Dict[builtins.str, typing.Any]]]=None, dns_policy: typing.Optional[builtins.str]=None, enable_service_links: typing.Optional[builtins.bool]=None, ephemeral_containers: typing.Optional[typing.Sequence[typing.Union[EphemeralContainer, typing.Dict[builtins.str, typing.Any]]]]=None, host_aliases: typing.Optional[typing.Sequence[typing.Union[HostAlias, typing.Dict[builtins.str, typing.Any]]]]=None, host_ipc: typing.Optional[builtins.bool]=None, hostname: typing.Optional[builtins.str]=None, host_network: typing.Optional[builtins.bool]=None, host_pid: typing.Optional[builtins.bool]=None, host_users: typing.Optional[builtins.bool]=None, image_pull_secrets: typing.Optional[typing.Sequence[typing.Union[LocalObjectReference, typing.Dict[builtins.str, typing.Any]]]]=None, init_containers: typing.Optional[typing.Sequence[typing.Union[Container, typing.Dict[builtins.str, typing.Any]]]]=None, node_name: typing.Optional[builtins.str]=None, node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, os: typing.Optional[typing.Union[PodOs, typing.Dict[builtins.str, typing.Any]]]=None, overhead: typing.Optional[typing.Mapping[builtins.str, 'Quantity']]=None, preemption_policy: typing.Optional[builtins.str]=None, priority: typing.Optional[jsii.Number]=None, priority_class_name: typing.Optional[builtins.str]=None, readiness_gates: typing.Optional[typing.Sequence[typing.Union[PodReadinessGate, typing.Dict[builtins.str, typing.Any]]]]=None, resource_claims: typing.Optional[typing.Sequence[typing.Union[PodResourceClaim, typing.Dict[builtins.str, typing.Any]]]]=None, restart_policy: typing.Optional[builtins.str]=None, runtime_class_name: typing.Optional[builtins.str]=None, scheduler_name: typing.Optional[builtins.str]=None, scheduling_gates: typing.Optional[typing.Sequence[typing.Union[PodSchedulingGate, typing.Dict[builtins.str, typing.Any]]]]=None, security_context: typing.Optional[typing.Union[PodSecurityContext, typing.Dict[builtins.str, typing.Any]]]=None, service_account: typing.Optional[builtins.str]=None, service_account_name: typing.Optional[builtins.str]=None, set_hostname_as_fqdn: typing.Optional[builtins.bool]=None, share_process_namespace: typing.Optional[builtins.bool]=None, subdomain: typing.Optional[builtins.str]=None, termination_grace_period_seconds: typing.Optional[jsii.Number]=None, tolerations: typing.Optional[typing.Sequence[typing.Union['Toleration', typing.Dict[builtins.str, typing.Any]]]]=None, topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union['TopologySpreadConstraint', typing.Dict[builtins.str, typing.Any]]]]=None, volumes: typing.Optional[typing.Sequence[typing.Union['Volume', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(affinity, dict):
            affinity = Affinity(**affinity)
        if isinstance(dns_config, dict):
            dns_config = PodDnsConfig(**dns_config)
        if isinstance(os, dict):
            os = PodOs(**os)
        if isinstance(security_context, dict):
            security_context = PodSecurityContext(**security_context)
        self._values: typing.Dict[builtins.str, typing.Any] = {'containers': containers}
        if active_deadline_seconds is not None:
            self._values['active_deadline_seconds'] = active_deadline_seconds
        if affinity is not None:
            self._values['affinity'] = affinity
        if automount_service_account_token is not None:
            self._values['automount_service_account_token'] = automount_service_account_token
        if dns_config is not None:
            self._values['dns_config'] = dns_config
        if dns_policy is not None:
            self._values['dns_policy'] = dns_policy
        if enable_service_links is not None:
            self._values['enable_service_links'] = enable_service_links
        if ephemeral_containers is not None:
            self._values['ephemeral_containers'] = ephemeral_containers
        if host_aliases is not None:
            self._values['host_aliases'] = host_aliases
        if host_ipc is not None:
            self._values['host_ipc'] = host_ipc
        if hostname is not None:
            self._values['hostname'] = hostname
        if host_network is not None:
            self._values['host_network'] = host_network
        if host_pid is not None:
            self._values['host_pid'] = host_pid
        if host_users is not None:
            self._values['host_users'] = host_users
        if image_pull_secrets is not None:
            self._values['image_pull_secrets'] = image_pull_secrets
        if init_containers is not None:
            self._values['init_containers'] = init_containers
        if node_name is not None:
            self._values['node_name'] = node_name
        if node_selector is not None:
            self._values['node_selector'] = node_selector
        if os is not None:
            self._values['os'] = os
        if overhead is not None:
            self._values['overhead'] = overhead
        if preemption_policy is not None:
            self._values['preemption_policy'] = preemption_policy
        if priority is not None:
            self._values['priority'] = priority
        if priority_class_name is not None:
            self._values['priority_class_name'] = priority_class_name
        if readiness_gates is not None:
            self._values['readiness_gates'] = readiness_gates
        if resource_claims is not None:
            self._values['resource_claims'] = resource_claims
        if restart_policy is not None:
            self._values['restart_policy'] = restart_policy
        if runtime_class_name is not None:
            self._values['runtime_class_name'] = runtime_class_name
        if scheduler_name is not None:
            self._values['scheduler_name'] = scheduler_name
        if scheduling_gates is not None:
            self._values['scheduling_gates'] = scheduling_gates
        if security_context is not None:
            self._values['security_context'] = security_context
        if service_account is not None:
            self._values['service_account'] = service_account
        if service_account_name is not None:
            self._values['service_account_name'] = service_account_name
        if set_hostname_as_fqdn is not None:
            self._values['set_hostname_as_fqdn'] = set_hostname_as_fqdn
        if share_process_namespace is not None:
            self._values['share_process_namespace'] = share_process_namespace
        if subdomain is not None:
            self._values['subdomain'] = subdomain
        if termination_grace_period_seconds is not None:
            self._values['termination_grace_period_seconds'] = termination_grace_period_seconds
        if tolerations is not None:
            self._values['tolerations'] = tolerations
        if topology_spread_constraints is not None:
            self._values['topology_spread_constraints'] = topology_spread_constraints
        if volumes is not None:
            self._values['volumes'] = volumes

    @builtins.property
    def containers(self) -> typing.List[Container]:
        result = self._values.get('containers')
        assert result is not None, "Required property 'containers' is missing"
        return result

    @builtins.property
    def active_deadline_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('active_deadline_seconds')
        return result

    @builtins.property
    def affinity(self) -> typing.Optional[Affinity]:
        result = self._values.get('affinity')
        return result

    @builtins.property
    def automount_service_account_token(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('automount_service_account_token')
        return result

    @builtins.property
    def dns_config(self) -> typing.Optional[PodDnsConfig]:
        result = self._values.get('dns_config')
        return result

    @builtins.property
    def dns_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('dns_policy')
        return result

    @builtins.property
    def enable_service_links(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable_service_links')
        return result

    @builtins.property
    def ephemeral_containers(self) -> typing.Optional[typing.List[EphemeralContainer]]:
        result = self._values.get('ephemeral_containers')
        return result

    @builtins.property
    def host_aliases(self) -> typing.Optional[typing.List[HostAlias]]:
        result = self._values.get('host_aliases')
        return result

    @builtins.property
    def host_ipc(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_ipc')
        return result

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        result = self._values.get('hostname')
        return result

    @builtins.property
    def host_network(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_network')
        return result

    @builtins.property
    def host_pid(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_pid')
        return result

    @builtins.property
    def host_users(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_users')
        return result

    @builtins.property
    def image_pull_secrets(self) -> typing.Optional[typing.List[LocalObjectReference]]:
        result = self._values.get('image_pull_secrets')
        return result

    @builtins.property
    def init_containers(self) -> typing.Optional[typing.List[Container]]:
        result = self._values.get('init_containers')
        return result

    @builtins.property
    def node_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_name')
        return result

    @builtins.property
    def node_selector(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('node_selector')
        return result

    @builtins.property
    def os(self) -> typing.Optional[PodOs]:
        result = self._values.get('os')
        return result

    @builtins.property
    def overhead(self) -> typing.Optional[typing.Mapping[builtins.str, 'Quantity']]:
        result = self._values.get('overhead')
        return result

    @builtins.property
    def preemption_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('preemption_policy')
        return result

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('priority')
        return result

    @builtins.property
    def priority_class_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('priority_class_name')
        return result

    @builtins.property
    def readiness_gates(self) -> typing.Optional[typing.List[PodReadinessGate]]:
        result = self._values.get('readiness_gates')
        return result

    @builtins.property
    def resource_claims(self) -> typing.Optional[typing.List[PodResourceClaim]]:
        result = self._values.get('resource_claims')
        return result

    @builtins.property
    def restart_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('restart_policy')
        return result

    @builtins.property
    def runtime_class_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('runtime_class_name')
        return result

    @builtins.property
    def scheduler_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('scheduler_name')
        return result

    @builtins.property
    def scheduling_gates(self) -> typing.Optional[typing.List[PodSchedulingGate]]:
        result = self._values.get('scheduling_gates')
        return result

    @builtins.property
    def security_context(self) -> typing.Optional[PodSecurityContext]:
        result = self._values.get('security_context')
        return result

    @builtins.property
    def service_account(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account')
        return result

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account_name')
        return result

    @builtins.property
    def set_hostname_as_fqdn(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('set_hostname_as_fqdn')
        return result

    @builtins.property
    def share_process_namespace(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('share_process_namespace')
        return result

    @builtins.property
    def subdomain(self) -> typing.Optional[builtins.str]:
        result = self._values.get('subdomain')
        return result

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('termination_grace_period_seconds')
        return result

    @builtins.property
    def tolerations(self) -> typing.Optional[typing.List['Toleration']]:
        result = self._values.get('tolerations')
        return result

    @builtins.property
    def topology_spread_constraints(self) -> typing.Optional[typing.List['TopologySpreadConstraint']]:
        result = self._values.get('topology_spread_constraints')
        return result

    @builtins.property
    def volumes(self) -> typing.Optional[typing.List['Volume']]:
        result = self._values.get('volumes')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PodTemplateSpec', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class PodTemplateSpec:

    def __init__(self, *, metadata: typing.Optional[typing.Union[ObjectMeta, typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union[PodSpec, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = ObjectMeta(**metadata)
        if isinstance(spec, dict):
            spec = PodSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional[ObjectMeta]:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional[PodSpec]:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PodTemplateSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PolicyRule', jsii_struct_bases=[], name_mapping={'verbs': 'verbs', 'api_groups': 'apiGroups', 'non_resource_ur_ls': 'nonResourceUrLs', 'resource_names': 'resourceNames', 'resources': 'resources'})
class PolicyRule:

    def __init__(self, *, verbs: typing.Sequence[builtins.str], api_groups: typing.Optional[typing.Sequence[builtins.str]]=None, non_resource_ur_ls: typing.Optional[typing.Sequence[builtins.str]]=None, resource_names: typing.Optional[typing.Sequence[builtins.str]]=None, resources: typing.Optional[typing.Sequence[builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'verbs': verbs}
        if api_groups is not None:
            self._values['api_groups'] = api_groups
        if non_resource_ur_ls is not None:
            self._values['non_resource_ur_ls'] = non_resource_ur_ls
        if resource_names is not None:
            self._values['resource_names'] = resource_names
        if resources is not None:
            self._values['resources'] = resources

    @builtins.property
    def verbs(self) -> typing.List[builtins.str]:
        result = self._values.get('verbs')
        assert result is not None, "Required property 'verbs' is missing"
        return result

    @builtins.property
    def api_groups(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('api_groups')
        return result

    @builtins.property
    def non_resource_ur_ls(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('non_resource_ur_ls')
        return result

    @builtins.property
    def resource_names(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('resource_names')
        return result

    @builtins.property
    def resources(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('resources')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PolicyRule(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PortworxVolumeSource', jsii_struct_bases=[], name_mapping={'volume_id': 'volumeId', 'fs_type': 'fsType', 'read_only': 'readOnly'})
class PortworxVolumeSource:

    def __init__(self, *, volume_id: builtins.str, fs_type: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'volume_id': volume_id}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if read_only is not None:
            self._values['read_only'] = read_only

    @builtins.property
    def volume_id(self) -> builtins.str:
        result = self._values.get('volume_id')
        assert result is not None, "Required property 'volume_id' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PortworxVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.PreferredSchedulingTerm', jsii_struct_bases=[], name_mapping={'preference': 'preference', 'weight': 'weight'})
class PreferredSchedulingTerm:

    def __init__(self, *, preference: typing.Union[NodeSelectorTerm, typing.Dict[builtins.str, typing.Any]], weight: jsii.Number) -> None:
        if isinstance(preference, dict):
            preference = NodeSelectorTerm(**preference)
        self._values: typing.Dict[builtins.str, typing.Any] = {'preference': preference, 'weight': weight}

    @builtins.property
    def preference(self) -> NodeSelectorTerm:
        result = self._values.get('preference')
        assert result is not None, "Required property 'preference' is missing"
        return result

    @builtins.property
    def weight(self) -> jsii.Number:
        result = self._values.get('weight')
        assert result is not None, "Required property 'weight' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'PreferredSchedulingTerm(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Probe', jsii_struct_bases=[], name_mapping={'exec': 'exec', 'failure_threshold': 'failureThreshold', 'grpc': 'grpc', 'http_get': 'httpGet', 'initial_delay_seconds': 'initialDelaySeconds', 'period_seconds': 'periodSeconds', 'success_threshold': 'successThreshold', 'tcp_socket': 'tcpSocket', 'termination_grace_period_seconds': 'terminationGracePeriodSeconds', 'timeout_seconds': 'timeoutSeconds'})
class Probe:

    def __init__(self, *, exec: typing.Optional[typing.Union[ExecAction, typing.Dict[builtins.str, typing.Any]]]=None, failure_threshold: typing.Optional[jsii.Number]=None, grpc: typing.Optional[typing.Union[GrpcAction, typing.Dict[builtins.str, typing.Any]]]=None, http_get: typing.Optional[typing.Union[HttpGetAction, typing.Dict[builtins.str, typing.Any]]]=None, initial_delay_seconds: typing.Optional[jsii.Number]=None, period_seconds: typing.Optional[jsii.Number]=None, success_threshold: typing.Optional[jsii.Number]=None, tcp_socket: typing.Optional[typing.Union['TcpSocketAction', typing.Dict[builtins.str, typing.Any]]]=None, termination_grace_period_seconds: typing.Optional[jsii.Number]=None, timeout_seconds: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(exec, dict):
            exec = ExecAction(**exec)
        if isinstance(grpc, dict):
            grpc = GrpcAction(**grpc)
        if isinstance(http_get, dict):
            http_get = HttpGetAction(**http_get)
        if isinstance(tcp_socket, dict):
            tcp_socket = TcpSocketAction(**tcp_socket)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exec is not None:
            self._values['exec'] = exec
        if failure_threshold is not None:
            self._values['failure_threshold'] = failure_threshold
        if grpc is not None:
            self._values['grpc'] = grpc
        if http_get is not None:
            self._values['http_get'] = http_get
        if initial_delay_seconds is not None:
            self._values['initial_delay_seconds'] = initial_delay_seconds
        if period_seconds is not None:
            self._values['period_seconds'] = period_seconds
        if success_threshold is not None:
            self._values['success_threshold'] = success_threshold
        if tcp_socket is not None:
            self._values['tcp_socket'] = tcp_socket
        if termination_grace_period_seconds is not None:
            self._values['termination_grace_period_seconds'] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values['timeout_seconds'] = timeout_seconds

    @builtins.property
    def exec(self) -> typing.Optional[ExecAction]:
        result = self._values.get('exec')
        return result

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('failure_threshold')
        return result

    @builtins.property
    def grpc(self) -> typing.Optional[GrpcAction]:
        result = self._values.get('grpc')
        return result

    @builtins.property
    def http_get(self) -> typing.Optional[HttpGetAction]:
        result = self._values.get('http_get')
        return result

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('initial_delay_seconds')
        return result

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('period_seconds')
        return result

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('success_threshold')
        return result

    @builtins.property
    def tcp_socket(self) -> typing.Optional['TcpSocketAction']:
        result = self._values.get('tcp_socket')
        return result

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('termination_grace_period_seconds')
        return result

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('timeout_seconds')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Probe(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ProjectedVolumeSource', jsii_struct_bases=[], name_mapping={'default_mode': 'defaultMode', 'sources': 'sources'})
class ProjectedVolumeSource:

    def __init__(self, *, default_mode: typing.Optional[jsii.Number]=None, sources: typing.Optional[typing.Sequence[typing.Union['VolumeProjection', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values['default_mode'] = default_mode
        if sources is not None:
            self._values['sources'] = sources

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('default_mode')
        return result

    @builtins.property
    def sources(self) -> typing.Optional[typing.List['VolumeProjection']]:
        result = self._values.get('sources')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ProjectedVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class Quantity(metaclass=jsii.JSIIMeta, jsii_type='cdk8s-plus-28.k8s.Quantity'):

    @jsii.member(jsii_name='fromNumber')
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> 'Quantity':
        return jsii.sinvoke(cls, 'fromNumber', [value])

    @jsii.member(jsii_name='fromString')
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> 'Quantity':
        return jsii.sinvoke(cls, 'fromString', [value])

    @builtins.property
    @jsii.member(jsii_name='value')
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return jsii.get(self, 'value')

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.QuobyteVolumeSource', jsii_struct_bases=[], name_mapping={'registry': 'registry', 'volume': 'volume', 'group': 'group', 'read_only': 'readOnly', 'tenant': 'tenant', 'user': 'user'})
class QuobyteVolumeSource:

    def __init__(self, *, registry: builtins.str, volume: builtins.str, group: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, tenant: typing.Optional[builtins.str]=None, user: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'registry': registry, 'volume': volume}
        if group is not None:
            self._values['group'] = group
        if read_only is not None:
            self._values['read_only'] = read_only
        if tenant is not None:
            self._values['tenant'] = tenant
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def registry(self) -> builtins.str:
        result = self._values.get('registry')
        assert result is not None, "Required property 'registry' is missing"
        return result

    @builtins.property
    def volume(self) -> builtins.str:
        result = self._values.get('volume')
        assert result is not None, "Required property 'volume' is missing"
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def tenant(self) -> typing.Optional[builtins.str]:
        result = self._values.get('tenant')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'QuobyteVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.RbdVolumeSource', jsii_struct_bases=[], name_mapping={'image': 'image', 'monitors': 'monitors', 'fs_type': 'fsType', 'keyring': 'keyring', 'pool': 'pool', 'read_only': 'readOnly', 'secret_ref': 'secretRef', 'user': 'user'})
class RbdVolumeSource:

    def __init__(self, *, image: builtins.str, monitors: typing.Sequence[builtins.str], fs_type: typing.Optional[builtins.str]=None, keyring: typing.Optional[builtins.str]=None, pool: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, secret_ref: typing.Optional[typing.Union[LocalObjectReference, typing.Dict[builtins.str, typing.Any]]]=None, user: typing.Optional[builtins.str]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'image': image, 'monitors': monitors}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if keyring is not None:
            self._values['keyring'] = keyring
        if pool is not None:
            self._values['pool'] = pool
        if read_only is not None:
            self._values['read_only'] = read_only
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def image(self) -> builtins.str:
        result = self._values.get('image')
        assert result is not None, "Required property 'image' is missing"
        return result

    @builtins.property
    def monitors(self) -> typing.List[builtins.str]:
        result = self._values.get('monitors')
        assert result is not None, "Required property 'monitors' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def keyring(self) -> typing.Optional[builtins.str]:
        result = self._values.get('keyring')
        return result

    @builtins.property
    def pool(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pool')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional[LocalObjectReference]:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RbdVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ResourceClaim', jsii_struct_bases=[], name_mapping={'name': 'name'})
class ResourceClaim:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceClaim(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ResourceFieldSelector', jsii_struct_bases=[], name_mapping={'resource': 'resource', 'container_name': 'containerName', 'divisor': 'divisor'})
class ResourceFieldSelector:

    def __init__(self, *, resource: builtins.str, container_name: typing.Optional[builtins.str]=None, divisor: typing.Optional[Quantity]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'resource': resource}
        if container_name is not None:
            self._values['container_name'] = container_name
        if divisor is not None:
            self._values['divisor'] = divisor

    @builtins.property
    def resource(self) -> builtins.str:
        result = self._values.get('resource')
        assert result is not None, "Required property 'resource' is missing"
        return result

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('container_name')
        return result

    @builtins.property
    def divisor(self) -> typing.Optional[Quantity]:
        result = self._values.get('divisor')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceFieldSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ResourceRequirements', jsii_struct_bases=[], name_mapping={'claims': 'claims', 'limits': 'limits', 'requests': 'requests'})
class ResourceRequirements:

    def __init__(self, *, claims: typing.Optional[typing.Sequence[typing.Union[ResourceClaim, typing.Dict[builtins.str, typing.Any]]]]=None, limits: typing.Optional[typing.Mapping[builtins.str, Quantity]]=None, requests: typing.Optional[typing.Mapping[builtins.str, Quantity]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values['claims'] = claims
        if limits is not None:
            self._values['limits'] = limits
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def claims(self) -> typing.Optional[typing.List[ResourceClaim]]:
        result = self._values.get('claims')
        return result

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, Quantity]]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, Quantity]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ResourceRequirements(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.RoleRef', jsii_struct_bases=[], name_mapping={'api_group': 'apiGroup', 'kind': 'kind', 'name': 'name'})
class RoleRef:

    def __init__(self, *, api_group: builtins.str, kind: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'api_group': api_group, 'kind': kind, 'name': name}

    @builtins.property
    def api_group(self) -> builtins.str:
        result = self._values.get('api_group')
        assert result is not None, "Required property 'api_group' is missing"
        return result

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RoleRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.RollingUpdateDeployment', jsii_struct_bases=[], name_mapping={'max_surge': 'maxSurge', 'max_unavailable': 'maxUnavailable'})
class RollingUpdateDeployment:

    def __init__(self, *, max_surge: typing.Optional[IntOrString]=None, max_unavailable: typing.Optional[IntOrString]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values['max_surge'] = max_surge
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable

    @builtins.property
    def max_surge(self) -> typing.Optional[IntOrString]:
        result = self._values.get('max_surge')
        return result

    @builtins.property
    def max_unavailable(self) -> typing.Optional[IntOrString]:
        result = self._values.get('max_unavailable')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RollingUpdateDeployment(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.RollingUpdateStatefulSetStrategy', jsii_struct_bases=[], name_mapping={'max_unavailable': 'maxUnavailable', 'partition': 'partition'})
class RollingUpdateStatefulSetStrategy:

    def __init__(self, *, max_unavailable: typing.Optional[IntOrString]=None, partition: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable
        if partition is not None:
            self._values['partition'] = partition

    @builtins.property
    def max_unavailable(self) -> typing.Optional[IntOrString]:
        result = self._values.get('max_unavailable')
        return result

    @builtins.property
    def partition(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('partition')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'RollingUpdateStatefulSetStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ScaleIoVolumeSource', jsii_struct_bases=[], name_mapping={'gateway': 'gateway', 'secret_ref': 'secretRef', 'system': 'system', 'fs_type': 'fsType', 'protection_domain': 'protectionDomain', 'read_only': 'readOnly', 'ssl_enabled': 'sslEnabled', 'storage_mode': 'storageMode', 'storage_pool': 'storagePool', 'volume_name': 'volumeName'})
class ScaleIoVolumeSource:

    def __init__(self, *, gateway: builtins.str, secret_ref: typing.Union[LocalObjectReference, typing.Dict[builtins.str, typing.Any]], system: builtins.str, fs_type: typing.Optional[builtins.str]=None, protection_domain: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, ssl_enabled: typing.Optional[builtins.bool]=None, storage_mode: typing.Optional[builtins.str]=None, storage_pool: typing.Optional[builtins.str]=None, volume_name: typing.Optional[builtins.str]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'gateway': gateway, 'secret_ref': secret_ref, 'system': system}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if protection_domain is not None:
            self._values['protection_domain'] = protection_domain
        if read_only is not None:
            self._values['read_only'] = read_only
        if ssl_enabled is not None:
            self._values['ssl_enabled'] = ssl_enabled
        if storage_mode is not None:
            self._values['storage_mode'] = storage_mode
        if storage_pool is not None:
            self._values['storage_pool'] = storage_pool
        if volume_name is not None:
            self._values['volume_name'] = volume_name

    @builtins.property
    def gateway(self) -> builtins.str:
        result = self._values.get('gateway')
        assert result is not None, "Required property 'gateway' is missing"
        return result

    @builtins.property
    def secret_ref(self) -> LocalObjectReference:
        result = self._values.get('secret_ref')
        assert result is not None, "Required property 'secret_ref' is missing"
        return result

    @builtins.property
    def system(self) -> builtins.str:
        result = self._values.get('system')
        assert result is not None, "Required property 'system' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def protection_domain(self) -> typing.Optional[builtins.str]:
        result = self._values.get('protection_domain')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def ssl_enabled(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('ssl_enabled')
        return result

    @builtins.property
    def storage_mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_mode')
        return result

    @builtins.property
    def storage_pool(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_pool')
        return result

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('volume_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaleIoVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SeLinuxOptions', jsii_struct_bases=[], name_mapping={'level': 'level', 'role': 'role', 'type': 'type', 'user': 'user'})
class SeLinuxOptions:

    def __init__(self, *, level: typing.Optional[builtins.str]=None, role: typing.Optional[builtins.str]=None, type: typing.Optional[builtins.str]=None, user: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values['level'] = level
        if role is not None:
            self._values['role'] = role
        if type is not None:
            self._values['type'] = type
        if user is not None:
            self._values['user'] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        result = self._values.get('level')
        return result

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        result = self._values.get('role')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        result = self._values.get('user')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SeLinuxOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SeccompProfile', jsii_struct_bases=[], name_mapping={'type': 'type', 'localhost_profile': 'localhostProfile'})
class SeccompProfile:

    def __init__(self, *, type: builtins.str, localhost_profile: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if localhost_profile is not None:
            self._values['localhost_profile'] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        result = self._values.get('localhost_profile')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SeccompProfile(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SecretEnvSource', jsii_struct_bases=[], name_mapping={'name': 'name', 'optional': 'optional'})
class SecretEnvSource:

    def __init__(self, *, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecretEnvSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SecretKeySelector', jsii_struct_bases=[], name_mapping={'key': 'key', 'name': 'name', 'optional': 'optional'})
class SecretKeySelector:

    def __init__(self, *, key: builtins.str, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'key': key}
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def key(self) -> builtins.str:
        result = self._values.get('key')
        assert result is not None, "Required property 'key' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecretKeySelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SecretProjection', jsii_struct_bases=[], name_mapping={'items': 'items', 'name': 'name', 'optional': 'optional'})
class SecretProjection:

    def __init__(self, *, items: typing.Optional[typing.Sequence[typing.Union[KeyToPath, typing.Dict[builtins.str, typing.Any]]]]=None, name: typing.Optional[builtins.str]=None, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if items is not None:
            self._values['items'] = items
        if name is not None:
            self._values['name'] = name
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def items(self) -> typing.Optional[typing.List[KeyToPath]]:
        result = self._values.get('items')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecretProjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SecretVolumeSource', jsii_struct_bases=[], name_mapping={'default_mode': 'defaultMode', 'items': 'items', 'optional': 'optional', 'secret_name': 'secretName'})
class SecretVolumeSource:

    def __init__(self, *, default_mode: typing.Optional[jsii.Number]=None, items: typing.Optional[typing.Sequence[typing.Union[KeyToPath, typing.Dict[builtins.str, typing.Any]]]]=None, optional: typing.Optional[builtins.bool]=None, secret_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values['default_mode'] = default_mode
        if items is not None:
            self._values['items'] = items
        if optional is not None:
            self._values['optional'] = optional
        if secret_name is not None:
            self._values['secret_name'] = secret_name

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('default_mode')
        return result

    @builtins.property
    def items(self) -> typing.Optional[typing.List[KeyToPath]]:
        result = self._values.get('items')
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('secret_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecretVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SecurityContext', jsii_struct_bases=[], name_mapping={'allow_privilege_escalation': 'allowPrivilegeEscalation', 'capabilities': 'capabilities', 'privileged': 'privileged', 'proc_mount': 'procMount', 'read_only_root_filesystem': 'readOnlyRootFilesystem', 'run_as_group': 'runAsGroup', 'run_as_non_root': 'runAsNonRoot', 'run_as_user': 'runAsUser', 'seccomp_profile': 'seccompProfile', 'se_linux_options': 'seLinuxOptions', 'windows_options': 'windowsOptions'})
class SecurityContext:

    def __init__(self, *, allow_privilege_escalation: typing.Optional[builtins.bool]=None, capabilities: typing.Optional[typing.Union[Capabilities, typing.Dict[builtins.str, typing.Any]]]=None, privileged: typing.Optional[builtins.bool]=None, proc_mount: typing.Optional[builtins.str]=None, read_only_root_filesystem: typing.Optional[builtins.bool]=None, run_as_group: typing.Optional[jsii.Number]=None, run_as_non_root: typing.Optional[builtins.bool]=None, run_as_user: typing.Optional[jsii.Number]=None, seccomp_profile: typing.Optional[typing.Union[SeccompProfile, typing.Dict[builtins.str, typing.Any]]]=None, se_linux_options: typing.Optional[typing.Union[SeLinuxOptions, typing.Dict[builtins.str, typing.Any]]]=None, windows_options: typing.Optional[typing.Union['WindowsSecurityContextOptions', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(capabilities, dict):
            capabilities = Capabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = SeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = SeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = WindowsSecurityContextOptions(**windows_options)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_privilege_escalation is not None:
            self._values['allow_privilege_escalation'] = allow_privilege_escalation
        if capabilities is not None:
            self._values['capabilities'] = capabilities
        if privileged is not None:
            self._values['privileged'] = privileged
        if proc_mount is not None:
            self._values['proc_mount'] = proc_mount
        if read_only_root_filesystem is not None:
            self._values['read_only_root_filesystem'] = read_only_root_filesystem
        if run_as_group is not None:
            self._values['run_as_group'] = run_as_group
        if run_as_non_root is not None:
            self._values['run_as_non_root'] = run_as_non_root
        if run_as_user is not None:
            self._values['run_as_user'] = run_as_user
        if seccomp_profile is not None:
            self._values['seccomp_profile'] = seccomp_profile
        if se_linux_options is not None:
            self._values['se_linux_options'] = se_linux_options
        if windows_options is not None:
            self._values['windows_options'] = windows_options

    @builtins.property
    def allow_privilege_escalation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('allow_privilege_escalation')
        return result

    @builtins.property
    def capabilities(self) -> typing.Optional[Capabilities]:
        result = self._values.get('capabilities')
        return result

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('privileged')
        return result

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        result = self._values.get('proc_mount')
        return result

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only_root_filesystem')
        return result

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_group')
        return result

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('run_as_non_root')
        return result

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('run_as_user')
        return result

    @builtins.property
    def seccomp_profile(self) -> typing.Optional[SeccompProfile]:
        result = self._values.get('seccomp_profile')
        return result

    @builtins.property
    def se_linux_options(self) -> typing.Optional[SeLinuxOptions]:
        result = self._values.get('se_linux_options')
        return result

    @builtins.property
    def windows_options(self) -> typing.Optional['WindowsSecurityContextOptions']:
        result = self._values.get('windows_options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SecurityContext(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ServiceAccountTokenProjection', jsii_struct_bases=[], name_mapping={'path': 'path', 'audience': 'audience', 'expiration_seconds': 'expirationSeconds'})
class ServiceAccountTokenProjection:

    def __init__(self, *, path: builtins.str, audience: typing.Optional[builtins.str]=None, expiration_seconds: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'path': path}
        if audience is not None:
            self._values['audience'] = audience
        if expiration_seconds is not None:
            self._values['expiration_seconds'] = expiration_seconds

    @builtins.property
    def path(self) -> builtins.str:
        result = self._values.get('path')
        assert result is not None, "Required property 'path' is missing"
        return result

    @builtins.property
    def audience(self) -> typing.Optional[builtins.str]:
        result = self._values.get('audience')
        return result

    @builtins.property
    def expiration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('expiration_seconds')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceAccountTokenProjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ServicePort', jsii_struct_bases=[], name_mapping={'port': 'port', 'app_protocol': 'appProtocol', 'name': 'name', 'node_port': 'nodePort', 'protocol': 'protocol', 'target_port': 'targetPort'})
class ServicePort:

    def __init__(self, *, port: jsii.Number, app_protocol: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, node_port: typing.Optional[jsii.Number]=None, protocol: typing.Optional[builtins.str]=None, target_port: typing.Optional[IntOrString]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'port': port}
        if app_protocol is not None:
            self._values['app_protocol'] = app_protocol
        if name is not None:
            self._values['name'] = name
        if node_port is not None:
            self._values['node_port'] = node_port
        if protocol is not None:
            self._values['protocol'] = protocol
        if target_port is not None:
            self._values['target_port'] = target_port

    @builtins.property
    def port(self) -> jsii.Number:
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    @builtins.property
    def app_protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('app_protocol')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def node_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('node_port')
        return result

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        result = self._values.get('protocol')
        return result

    @builtins.property
    def target_port(self) -> typing.Optional[IntOrString]:
        result = self._values.get('target_port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServicePort(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.ServiceSpec', jsii_struct_bases=[], name_mapping={'allocate_load_balancer_node_ports': 'allocateLoadBalancerNodePorts', 'cluster_ip': 'clusterIp', 'cluster_i_ps': 'clusterIPs', 'external_i_ps': 'externalIPs', 'external_name': 'externalName', 'external_traffic_policy': 'externalTrafficPolicy', 'health_check_node_port': 'healthCheckNodePort', 'internal_traffic_policy': 'internalTrafficPolicy', 'ip_families': 'ipFamilies', 'ip_family_policy': 'ipFamilyPolicy', 'load_balancer_class': 'loadBalancerClass', 'load_balancer_ip': 'loadBalancerIp', 'load_balancer_source_ranges': 'loadBalancerSourceRanges', 'ports': 'ports', 'publish_not_ready_addresses': 'publishNotReadyAddresses', 'selector': 'selector', 'session_affinity': 'sessionAffinity', 'session_affinity_config': 'sessionAffinityConfig', 'type': 'type'})
class ServiceSpec:

    def __init__(self, *, allocate_load_balancer_node_ports: typing.Optional[builtins.bool]=None, cluster_ip: typing.Optional[builtins.str]=None, cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]]=None, external_i_ps: typing.Optional[typing.Sequence[builtins.str]]=None, external_name: typing.Optional[builtins.str]=None, external_traffic_policy: typing.Optional[builtins.str]=None, health_check_node_port: typing.Optional[jsii.Number]=None, internal_traffic_policy: typing.Optional[builtins.str]=None, ip_families: typing.Optional[typing.Sequence[builtins.str]]=None, ip_family_policy: typing.Optional[builtins.str]=None, load_balancer_class: typing.Optional[builtins.str]=None, load_balancer_ip: typing.Optional[builtins.str]=None, load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]]=None, ports: typing.Optional[typing.Sequence[typing.Union[ServicePort, typing.Dict[builtins.str, typing.Any]]]]=None, publish_not_ready_addresses: typing.Optional[builtins.bool]=None, selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, session_affinity: typing.Optional[builtins.str]=None, session_affinity_config: typing.Optional[typing.Union['SessionAffinityConfig', typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(session_affinity_config, dict):
            session_affinity_config = SessionAffinityConfig(**session_affinity_config)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allocate_load_balancer_node_ports is not None:
            self._values['allocate_load_balancer_node_ports'] = allocate_load_balancer_node_ports
        if cluster_ip is not None:
            self._values['cluster_ip'] = cluster_ip
        if cluster_i_ps is not None:
            self._values['cluster_i_ps'] = cluster_i_ps
        if external_i_ps is not None:
            self._values['external_i_ps'] = external_i_ps
        if external_name is not None:
            self._values['external_name'] = external_name
        if external_traffic_policy is not None:
            self._values['external_traffic_policy'] = external_traffic_policy
        if health_check_node_port is not None:
            self._values['health_check_node_port'] = health_check_node_port
        if internal_traffic_policy is not None:
            self._values['internal_traffic_policy'] = internal_traffic_policy
        if ip_families is not None:
            self._values['ip_families'] = ip_families
        if ip_family_policy is not None:
            self._values['ip_family_policy'] = ip_family_policy
        if load_balancer_class is not None:
            self._values['load_balancer_class'] = load_balancer_class
        if load_balancer_ip is not None:
            self._values['load_balancer_ip'] = load_balancer_ip
        if load_balancer_source_ranges is not None:
            self._values['load_balancer_source_ranges'] = load_balancer_source_ranges
        if ports is not None:
            self._values['ports'] = ports
        if publish_not_ready_addresses is not None:
            self._values['publish_not_ready_addresses'] = publish_not_ready_addresses
        if selector is not None:
            self._values['selector'] = selector
        if session_affinity is not None:
            self._values['session_affinity'] = session_affinity
        if session_affinity_config is not None:
            self._values['session_affinity_config'] = session_affinity_config
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def allocate_load_balancer_node_ports(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('allocate_load_balancer_node_ports')
        return result

    @builtins.property
    def cluster_ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('cluster_ip')
        return result

    @builtins.property
    def cluster_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('cluster_i_ps')
        return result

    @builtins.property
    def external_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('external_i_ps')
        return result

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('external_name')
        return result

    @builtins.property
    def external_traffic_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('external_traffic_policy')
        return result

    @builtins.property
    def health_check_node_port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('health_check_node_port')
        return result

    @builtins.property
    def internal_traffic_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('internal_traffic_policy')
        return result

    @builtins.property
    def ip_families(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('ip_families')
        return result

    @builtins.property
    def ip_family_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ip_family_policy')
        return result

    @builtins.property
    def load_balancer_class(self) -> typing.Optional[builtins.str]:
        result = self._values.get('load_balancer_class')
        return result

    @builtins.property
    def load_balancer_ip(self) -> typing.Optional[builtins.str]:
        result = self._values.get('load_balancer_ip')
        return result

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('load_balancer_source_ranges')
        return result

    @builtins.property
    def ports(self) -> typing.Optional[typing.List[ServicePort]]:
        result = self._values.get('ports')
        return result

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('publish_not_ready_addresses')
        return result

    @builtins.property
    def selector(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('selector')
        return result

    @builtins.property
    def session_affinity(self) -> typing.Optional[builtins.str]:
        result = self._values.get('session_affinity')
        return result

    @builtins.property
    def session_affinity_config(self) -> typing.Optional['SessionAffinityConfig']:
        result = self._values.get('session_affinity_config')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ServiceSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.SessionAffinityConfig', jsii_struct_bases=[], name_mapping={'client_ip': 'clientIp'})
class SessionAffinityConfig:

    def __init__(self, *, client_ip: typing.Optional[typing.Union[ClientIpConfig, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(client_ip, dict):
            client_ip = ClientIpConfig(**client_ip)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values['client_ip'] = client_ip

    @builtins.property
    def client_ip(self) -> typing.Optional[ClientIpConfig]:
        result = self._values.get('client_ip')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'SessionAffinityConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.StatefulSetOrdinals', jsii_struct_bases=[], name_mapping={'start': 'start'})
class StatefulSetOrdinals:

    def __init__(self, *, start: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if start is not None:
            self._values['start'] = start

    @builtins.property
    def start(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('start')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'StatefulSetOrdinals(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.StatefulSetPersistentVolumeClaimRetentionPolicy', jsii_struct_bases=[], name_mapping={'when_deleted': 'whenDeleted', 'when_scaled': 'whenScaled'})
class StatefulSetPersistentVolumeClaimRetentionPolicy:

    def __init__(self, *, when_deleted: typing.Optional[builtins.str]=None, when_scaled: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if when_deleted is not None:
            self._values['when_deleted'] = when_deleted
        if when_scaled is not None:
            self._values['when_scaled'] = when_scaled

    @builtins.property
    def when_deleted(self) -> typing.Optional[builtins.str]:
        result = self._values.get('when_deleted')
        return result

    @builtins.property
    def when_scaled(self) -> typing.Optional[builtins.str]:
        result = self._values.get('when_scaled')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'StatefulSetPersistentVolumeClaimRetentionPolicy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.StatefulSetSpec', jsii_struct_bases=[], name_mapping={'selector': 'selector', 'service_name': 'serviceName', 'template': 'template', 'min_ready_seconds': 'minReadySeconds', 'ordinals': 'ordinals', 'persistent_volume_claim_retention_policy': 'persistentVolumeClaimRetentionPolicy', 'pod_management_policy': 'podManagementPolicy', 'replicas': 'replicas', 'revision_history_limit': 'revisionHistoryLimit', 'update_strategy': 'updateStrategy', 'volume_claim_templates': 'volumeClaimTemplates'})
class StatefulSetSpec:

    def __init__(self, *, selector: typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]], service_name: builtins.str, template: typing.Union[PodTemplateSpec, typing.Dict[builtins.str, typing.Any]], min_ready_seconds: typing.Optional[jsii.Number]=None, ordinals: typing.Optional[typing.Union[StatefulSetOrdinals, typing.Dict[builtins.str, typing.Any]]]=None, persistent_volume_claim_retention_policy: typing.Optional[typing.Union[StatefulSetPersistentVolumeClaimRetentionPolicy, typing.Dict[builtins.str, typing.Any]]]=None, pod_management_policy: typing.Optional[builtins.str]=None, replicas: typing.Optional[jsii.Number]=None, revision_history_limit: typing.Optional[jsii.Number]=None, update_strategy: typing.Optional[typing.Union['StatefulSetUpdateStrategy', typing.Dict[builtins.str, typing.Any]]]=None, volume_claim_templates: typing.Optional[typing.Sequence[typing.Union[KubePersistentVolumeClaimProps, typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(selector, dict):
            selector = LabelSelector(**selector)
        if isinstance(template, dict):
            template = PodTemplateSpec(**template)
        if isinstance(ordinals, dict):
            ordinals = StatefulSetOrdinals(**ordinals)
        if isinstance(persistent_volume_claim_retention_policy, dict):
            persistent_volume_claim_retention_policy = StatefulSetPersistentVolumeClaimRetentionPolicy(**persistent_volume_claim_retention_policy)
        if isinstance(update_strategy, dict):
            update_strategy = StatefulSetUpdateStrategy(**update_strategy)
        self._values: typing.Dict[builtins.str, typing.Any] = {'selector': selector, 'service_name': service_name, 'template': template}
        if min_ready_seconds is not None:
            self._values['min_ready_seconds'] = min_ready_seconds
        if ordinals is not None:
            self._values['ordinals'] = ordinals
        if persistent_volume_claim_retention_policy is not None:
            self._values['persistent_volume_claim_retention_policy'] = persistent_volume_claim_retention_policy
        if pod_management_policy is not None:
            self._values['pod_management_policy'] = pod_management_policy
        if replicas is not None:
            self._values['replicas'] = replicas
        if revision_history_limit is not None:
            self._values['revision_history_limit'] = revision_history_limit
        if update_strategy is not None:
            self._values['update_strategy'] = update_strategy
        if volume_claim_templates is not None:
            self._values['volume_claim_templates'] = volume_claim_templates

    @builtins.property
    def selector(self) -> LabelSelector:
        result = self._values.get('selector')
        assert result is not None, "Required property 'selector' is missing"
        return result

    @builtins.property
    def service_name(self) -> builtins.str:
        result = self._values.get('service_name')
        assert result is not None, "Required property 'service_name' is missing"
        return result

    @builtins.property
    def template(self) -> PodTemplateSpec:
        result = self._values.get('template')
        assert result is not None, "Required property 'template' is missing"
        return result

    @builtins.property
    def min_ready_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_ready_seconds')
        return result

    @builtins.property
    def ordinals(self) -> typing.Optional[StatefulSetOrdinals]:
        result = self._values.get('ordinals')
        return result

    @builtins.property
    def persistent_volume_claim_retention_policy(self) -> typing.Optional[StatefulSetPersistentVolumeClaimRetentionPolicy]:
        result = self._values.get('persistent_volume_claim_retention_policy')
        return result

    @builtins.property
    def pod_management_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('pod_management_policy')
        return result

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('replicas')
        return result

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('revision_history_limit')
        return result

    @builtins.property
    def update_strategy(self) -> typing.Optional['StatefulSetUpdateStrategy']:
        result = self._values.get('update_strategy')
        return result

    @builtins.property
    def volume_claim_templates(self) -> typing.Optional[typing.List[KubePersistentVolumeClaimProps]]:
        result = self._values.get('volume_claim_templates')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'StatefulSetSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.StatefulSetUpdateStrategy', jsii_struct_bases=[], name_mapping={'rolling_update': 'rollingUpdate', 'type': 'type'})
class StatefulSetUpdateStrategy:

    def __init__(self, *, rolling_update: typing.Optional[typing.Union[RollingUpdateStatefulSetStrategy, typing.Dict[builtins.str, typing.Any]]]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(rolling_update, dict):
            rolling_update = RollingUpdateStatefulSetStrategy(**rolling_update)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rolling_update is not None:
            self._values['rolling_update'] = rolling_update
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def rolling_update(self) -> typing.Optional[RollingUpdateStatefulSetStrategy]:
        result = self._values.get('rolling_update')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'StatefulSetUpdateStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.StorageOsVolumeSource', jsii_struct_bases=[], name_mapping={'fs_type': 'fsType', 'read_only': 'readOnly', 'secret_ref': 'secretRef', 'volume_name': 'volumeName', 'volume_namespace': 'volumeNamespace'})
class StorageOsVolumeSource:

    def __init__(self, *, fs_type: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, secret_ref: typing.Optional[typing.Union[LocalObjectReference, typing.Dict[builtins.str, typing.Any]]]=None, volume_name: typing.Optional[builtins.str]=None, volume_namespace: typing.Optional[builtins.str]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = LocalObjectReference(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if read_only is not None:
            self._values['read_only'] = read_only
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if volume_name is not None:
            self._values['volume_name'] = volume_name
        if volume_namespace is not None:
            self._values['volume_namespace'] = volume_namespace

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional[LocalObjectReference]:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('volume_name')
        return result

    @builtins.property
    def volume_namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('volume_namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'StorageOsVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Subject', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_group': 'apiGroup', 'namespace': 'namespace'})
class Subject:

    def __init__(self, *, kind: builtins.str, name: builtins.str, api_group: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if api_group is not None:
            self._values['api_group'] = api_group
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_group')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Subject(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Sysctl', jsii_struct_bases=[], name_mapping={'name': 'name', 'value': 'value'})
class Sysctl:

    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name, 'value': value}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def value(self) -> builtins.str:
        result = self._values.get('value')
        assert result is not None, "Required property 'value' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Sysctl(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.TcpSocketAction', jsii_struct_bases=[], name_mapping={'port': 'port', 'host': 'host'})
class TcpSocketAction:

    def __init__(self, *, port: IntOrString, host: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'port': port}
        if host is not None:
            self._values['host'] = host

    @builtins.property
    def port(self) -> IntOrString:
        result = self._values.get('port')
        assert result is not None, "Required property 'port' is missing"
        return result

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        result = self._values.get('host')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'TcpSocketAction(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Toleration', jsii_struct_bases=[], name_mapping={'effect': 'effect', 'key': 'key', 'operator': 'operator', 'toleration_seconds': 'tolerationSeconds', 'value': 'value'})
class Toleration:

    def __init__(self, *, effect: typing.Optional[builtins.str]=None, key: typing.Optional[builtins.str]=None, operator: typing.Optional[builtins.str]=None, toleration_seconds: typing.Optional[jsii.Number]=None, value: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values['effect'] = effect
        if key is not None:
            self._values['key'] = key
        if operator is not None:
            self._values['operator'] = operator
        if toleration_seconds is not None:
            self._values['toleration_seconds'] = toleration_seconds
        if value is not None:
            self._values['value'] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        result = self._values.get('effect')
        return result

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('key')
        return result

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operator')
        return result

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('toleration_seconds')
        return result

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        result = self._values.get('value')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Toleration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.TopologySpreadConstraint', jsii_struct_bases=[], name_mapping={'max_skew': 'maxSkew', 'topology_key': 'topologyKey', 'when_unsatisfiable': 'whenUnsatisfiable', 'label_selector': 'labelSelector', 'match_label_keys': 'matchLabelKeys', 'min_domains': 'minDomains', 'node_affinity_policy': 'nodeAffinityPolicy', 'node_taints_policy': 'nodeTaintsPolicy'})
class TopologySpreadConstraint:

    def __init__(self, *, max_skew: jsii.Number, topology_key: builtins.str, when_unsatisfiable: builtins.str, label_selector: typing.Optional[typing.Union[LabelSelector, typing.Dict[builtins.str, typing.Any]]]=None, match_label_keys: typing.Optional[typing.Sequence[builtins.str]]=None, min_domains: typing.Optional[jsii.Number]=None, node_affinity_policy: typing.Optional[builtins.str]=None, node_taints_policy: typing.Optional[builtins.str]=None) -> None:
        if isinstance(label_selector, dict):
            label_selector = LabelSelector(**label_selector)
        self._values: typing.Dict[builtins.str, typing.Any] = {'max_skew': max_skew, 'topology_key': topology_key, 'when_unsatisfiable': when_unsatisfiable}
        if label_selector is not None:
            self._values['label_selector'] = label_selector
        if match_label_keys is not None:
            self._values['match_label_keys'] = match_label_keys
        if min_domains is not None:
            self._values['min_domains'] = min_domains
        if node_affinity_policy is not None:
            self._values['node_affinity_policy'] = node_affinity_policy
        if node_taints_policy is not None:
            self._values['node_taints_policy'] = node_taints_policy

    @builtins.property
    def max_skew(self) -> jsii.Number:
        result = self._values.get('max_skew')
        assert result is not None, "Required property 'max_skew' is missing"
        return result

    @builtins.property
    def topology_key(self) -> builtins.str:
        result = self._values.get('topology_key')
        assert result is not None, "Required property 'topology_key' is missing"
        return result

    @builtins.property
    def when_unsatisfiable(self) -> builtins.str:
        result = self._values.get('when_unsatisfiable')
        assert result is not None, "Required property 'when_unsatisfiable' is missing"
        return result

    @builtins.property
    def label_selector(self) -> typing.Optional[LabelSelector]:
        result = self._values.get('label_selector')
        return result

    @builtins.property
    def match_label_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('match_label_keys')
        return result

    @builtins.property
    def min_domains(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_domains')
        return result

    @builtins.property
    def node_affinity_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_affinity_policy')
        return result

    @builtins.property
    def node_taints_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('node_taints_policy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'TopologySpreadConstraint(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.TypedLocalObjectReference', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_group': 'apiGroup'})
class TypedLocalObjectReference:

    def __init__(self, *, kind: builtins.str, name: builtins.str, api_group: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if api_group is not None:
            self._values['api_group'] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_group')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'TypedLocalObjectReference(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.TypedObjectReference', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_group': 'apiGroup', 'namespace': 'namespace'})
class TypedObjectReference:

    def __init__(self, *, kind: builtins.str, name: builtins.str, api_group: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if api_group is not None:
            self._values['api_group'] = api_group
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_group')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'TypedObjectReference(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.Volume', jsii_struct_bases=[], name_mapping={'name': 'name', 'aws_elastic_block_store': 'awsElasticBlockStore', 'azure_disk': 'azureDisk', 'azure_file': 'azureFile', 'cephfs': 'cephfs', 'cinder': 'cinder', 'config_map': 'configMap', 'csi': 'csi', 'downward_api': 'downwardApi', 'empty_dir': 'emptyDir', 'ephemeral': 'ephemeral', 'fc': 'fc', 'flex_volume': 'flexVolume', 'flocker': 'flocker', 'gce_persistent_disk': 'gcePersistentDisk', 'git_repo': 'gitRepo', 'glusterfs': 'glusterfs', 'host_path': 'hostPath', 'iscsi': 'iscsi', 'nfs': 'nfs', 'persistent_volume_claim': 'persistentVolumeClaim', 'photon_persistent_disk': 'photonPersistentDisk', 'portworx_volume': 'portworxVolume', 'projected': 'projected', 'quobyte': 'quobyte', 'rbd': 'rbd', 'scale_io': 'scaleIo', 'secret': 'secret', 'storageos': 'storageos', 'vsphere_volume': 'vsphereVolume'})
class Volume:

    def __init__(self, *, name: builtins.str, aws_elastic_block_store: typing.Optional[typing.Union[AwsElasticBlockStoreVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, azure_disk: typing.Optional[typing.Union[AzureDiskVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, azure_file: typing.Optional[typing.Union[AzureFileVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, cephfs: typing.Optional[typing.Union[CephFsVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, cinder: typing.Optional[typing.Union[CinderVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, config_map: typing.Optional[typing.Union[ConfigMapVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, csi: typing.Optional[typing.Union[CsiVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, downward_api: typing.Optional[typing.Union[DownwardApiVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, empty_dir: typing.Optional[typing.Union[EmptyDirVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, ephemeral: typing.Optional[typing.Union[EphemeralVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, fc: typing.Optional[typing.Union[FcVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, flex_volume: typing.Optional[typing.Union[FlexVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, flocker: typing.Optional[typing.Union[FlockerVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, gce_persistent_disk: typing.Optional[typing.Union[GcePersistentDiskVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, git_repo: typing.Optional[typing.Union[GitRepoVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, glusterfs: typing.Optional[typing.Union[GlusterfsVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, host_path: typing.Optional[typing.Union[HostPathVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, iscsi: typing.Optional[typing.Union[IscsiVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, nfs: typing.Optional[typing.Union[NfsVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, persistent_volume_claim: typing.Optional[typing.Union[PersistentVolumeClaimVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, photon_persistent_disk: typing.Optional[typing.Union[PhotonPersistentDiskVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, portworx_volume: typing.Optional[typing.Union[PortworxVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, projected: typing.Optional[typing.Union[ProjectedVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, quobyte: typing.Optional[typing.Union[QuobyteVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, rbd: typing.Optional[typing.Union[RbdVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, scale_io: typing.Optional[typing.Union[ScaleIoVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, secret: typing.Optional[typing.Union[SecretVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, storageos: typing.Optional[typing.Union[StorageOsVolumeSource, typing.Dict[builtins.str, typing.Any]]]=None, vsphere_volume: typing.Optional[typing.Union['VsphereVirtualDiskVolumeSource', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(aws_elastic_block_store, dict):
            aws_elastic_block_store = AwsElasticBlockStoreVolumeSource(**aws_elastic_block_store)
        if isinstance(azure_disk, dict):
            azure_disk = AzureDiskVolumeSource(**azure_disk)
        if isinstance(azure_file, dict):
            azure_file = AzureFileVolumeSource(**azure_file)
        if isinstance(cephfs, dict):
            cephfs = CephFsVolumeSource(**cephfs)
        if isinstance(cinder, dict):
            cinder = CinderVolumeSource(**cinder)
        if isinstance(config_map, dict):
            config_map = ConfigMapVolumeSource(**config_map)
        if isinstance(csi, dict):
            csi = CsiVolumeSource(**csi)
        if isinstance(downward_api, dict):
            downward_api = DownwardApiVolumeSource(**downward_api)
        if isinstance(empty_dir, dict):
            empty_dir = EmptyDirVolumeSource(**empty_dir)
        if isinstance(ephemeral, dict):
            ephemeral = EphemeralVolumeSource(**ephemeral)
        if isinstance(fc, dict):
            fc = FcVolumeSource(**fc)
        if isinstance(flex_volume, dict):
            flex_volume = FlexVolumeSource(**flex_volume)
        if isinstance(flocker, dict):
            flocker = FlockerVolumeSource(**flocker)
        if isinstance(gce_persistent_disk, dict):
            gce_persistent_disk = GcePersistentDiskVolumeSource(**gce_persistent_disk)
        if isinstance(git_repo, dict):
            git_repo = GitRepoVolumeSource(**git_repo)
        if isinstance(glusterfs, dict):
            glusterfs = GlusterfsVolumeSource(**glusterfs)
        if isinstance(host_path, dict):
            host_path = HostPathVolumeSource(**host_path)
        if isinstance(iscsi, dict):
            iscsi = IscsiVolumeSource(**iscsi)
        if isinstance(nfs, dict):
            nfs = NfsVolumeSource(**nfs)
        if isinstance(persistent_volume_claim, dict):
            persistent_volume_claim = PersistentVolumeClaimVolumeSource(**persistent_volume_claim)
        if isinstance(photon_persistent_disk, dict):
            photon_persistent_disk = PhotonPersistentDiskVolumeSource(**photon_persistent_disk)
        if isinstance(portworx_volume, dict):
            portworx_volume = PortworxVolumeSource(**portworx_volume)
        if isinstance(projected, dict):
            projected = ProjectedVolumeSource(**projected)
        if isinstance(quobyte, dict):
            quobyte = QuobyteVolumeSource(**quobyte)
        if isinstance(rbd, dict):
            rbd = RbdVolumeSource(**rbd)
        if isinstance(scale_io, dict):
            scale_io = ScaleIoVolumeSource(**scale_io)
        if isinstance(secret, dict):
            secret = SecretVolumeSource(**secret)
        if isinstance(storageos, dict):
            storageos = StorageOsVolumeSource(**storageos)
        if isinstance(vsphere_volume, dict):
            vsphere_volume = VsphereVirtualDiskVolumeSource(**vsphere_volume)
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if aws_elastic_block_store is not None:
            self._values['aws_elastic_block_store'] = aws_elastic_block_store
        if azure_disk is not None:
            self._values['azure_disk'] = azure_disk
        if azure_file is not None:
            self._values['azure_file'] = azure_file
        if cephfs is not None:
            self._values['cephfs'] = cephfs
        if cinder is not None:
            self._values['cinder'] = cinder
        if config_map is not None:
            self._values['config_map'] = config_map
        if csi is not None:
            self._values['csi'] = csi
        if downward_api is not None:
            self._values['downward_api'] = downward_api
        if empty_dir is not None:
            self._values['empty_dir'] = empty_dir
        if ephemeral is not None:
            self._values['ephemeral'] = ephemeral
        if fc is not None:
            self._values['fc'] = fc
        if flex_volume is not None:
            self._values['flex_volume'] = flex_volume
        if flocker is not None:
            self._values['flocker'] = flocker
        if gce_persistent_disk is not None:
            self._values['gce_persistent_disk'] = gce_persistent_disk
        if git_repo is not None:
            self._values['git_repo'] = git_repo
        if glusterfs is not None:
            self._values['glusterfs'] = glusterfs
        if host_path is not None:
            self._values['host_path'] = host_path
        if iscsi is not None:
            self._values['iscsi'] = iscsi
        if nfs is not None:
            self._values['nfs'] = nfs
        if persistent_volume_claim is not None:
            self._values['persistent_volume_claim'] = persistent_volume_claim
        if photon_persistent_disk is not None:
            self._values['photon_persistent_disk'] = photon_persistent_disk
        if portworx_volume is not None:
            self._values['portworx_volume'] = portworx_volume
        if projected is not None:
            self._values['projected'] = projected
        if quobyte is not None:
            self._values['quobyte'] = quobyte
        if rbd is not None:
            self._values['rbd'] = rbd
        if scale_io is not None:
            self._values['scale_io'] = scale_io
        if secret is not None:
            self._values['secret'] = secret
        if storageos is not None:
            self._values['storageos'] = storageos
        if vsphere_volume is not None:
            self._values['vsphere_volume'] = vsphere_volume

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def aws_elastic_block_store(self) -> typing.Optional[AwsElasticBlockStoreVolumeSource]:
        result = self._values.get('aws_elastic_block_store')
        return result

    @builtins.property
    def azure_disk(self) -> typing.Optional[AzureDiskVolumeSource]:
        result = self._values.get('azure_disk')
        return result

    @builtins.property
    def azure_file(self) -> typing.Optional[AzureFileVolumeSource]:
        result = self._values.get('azure_file')
        return result

    @builtins.property
    def cephfs(self) -> typing.Optional[CephFsVolumeSource]:
        result = self._values.get('cephfs')
        return result

    @builtins.property
    def cinder(self) -> typing.Optional[CinderVolumeSource]:
        result = self._values.get('cinder')
        return result

    @builtins.property
    def config_map(self) -> typing.Optional[ConfigMapVolumeSource]:
        result = self._values.get('config_map')
        return result

    @builtins.property
    def csi(self) -> typing.Optional[CsiVolumeSource]:
        result = self._values.get('csi')
        return result

    @builtins.property
    def downward_api(self) -> typing.Optional[DownwardApiVolumeSource]:
        result = self._values.get('downward_api')
        return result

    @builtins.property
    def empty_dir(self) -> typing.Optional[EmptyDirVolumeSource]:
        result = self._values.get('empty_dir')
        return result

    @builtins.property
    def ephemeral(self) -> typing.Optional[EphemeralVolumeSource]:
        result = self._values.get('ephemeral')
        return result

    @builtins.property
    def fc(self) -> typing.Optional[FcVolumeSource]:
        result = self._values.get('fc')
        return result

    @builtins.property
    def flex_volume(self) -> typing.Optional[FlexVolumeSource]:
        result = self._values.get('flex_volume')
        return result

    @builtins.property
    def flocker(self) -> typing.Optional[FlockerVolumeSource]:
        result = self._values.get('flocker')
        return result

    @builtins.property
    def gce_persistent_disk(self) -> typing.Optional[GcePersistentDiskVolumeSource]:
        result = self._values.get('gce_persistent_disk')
        return result

    @builtins.property
    def git_repo(self) -> typing.Optional[GitRepoVolumeSource]:
        result = self._values.get('git_repo')
        return result

    @builtins.property
    def glusterfs(self) -> typing.Optional[GlusterfsVolumeSource]:
        result = self._values.get('glusterfs')
        return result

    @builtins.property
    def host_path(self) -> typing.Optional[HostPathVolumeSource]:
        result = self._values.get('host_path')
        return result

    @builtins.property
    def iscsi(self) -> typing.Optional[IscsiVolumeSource]:
        result = self._values.get('iscsi')
        return result

    @builtins.property
    def nfs(self) -> typing.Optional[NfsVolumeSource]:
        result = self._values.get('nfs')
        return result

    @builtins.property
    def persistent_volume_claim(self) -> typing.Optional[PersistentVolumeClaimVolumeSource]:
        result = self._values.get('persistent_volume_claim')
        return result

    @builtins.property
    def photon_persistent_disk(self) -> typing.Optional[PhotonPersistentDiskVolumeSource]:
        result = self._values.get('photon_persistent_disk')
        return result

    @builtins.property
    def portworx_volume(self) -> typing.Optional[PortworxVolumeSource]:
        result = self._values.get('portworx_volume')
        return result

    @builtins.property
    def projected(self) -> typing.Optional[ProjectedVolumeSource]:
        result = self._values.get('projected')
        return result

    @builtins.property
    def quobyte(self) -> typing.Optional[QuobyteVolumeSource]:
        result = self._values.get('quobyte')
        return result

    @builtins.property
    def rbd(self) -> typing.Optional[RbdVolumeSource]:
        result = self._values.get('rbd')
        return result

    @builtins.property
    def scale_io(self) -> typing.Optional[ScaleIoVolumeSource]:
        result = self._values.get('scale_io')
        return result

    @builtins.property
    def secret(self) -> typing.Optional[SecretVolumeSource]:
        result = self._values.get('secret')
        return result

    @builtins.property
    def storageos(self) -> typing.Optional[StorageOsVolumeSource]:
        result = self._values.get('storageos')
        return result

    @builtins.property
    def vsphere_volume(self) -> typing.Optional['VsphereVirtualDiskVolumeSource']:
        result = self._values.get('vsphere_volume')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'Volume(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.VolumeDevice', jsii_struct_bases=[], name_mapping={'device_path': 'devicePath', 'name': 'name'})
class VolumeDevice:

    def __init__(self, *, device_path: builtins.str, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'device_path': device_path, 'name': name}

    @builtins.property
    def device_path(self) -> builtins.str:
        result = self._values.get('device_path')
        assert result is not None, "Required property 'device_path' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VolumeDevice(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.VolumeMount', jsii_struct_bases=[], name_mapping={'mount_path': 'mountPath', 'name': 'name', 'mount_propagation': 'mountPropagation', 'read_only': 'readOnly', 'sub_path': 'subPath', 'sub_path_expr': 'subPathExpr'})
class VolumeMount:

    def __init__(self, *, mount_path: builtins.str, name: builtins.str, mount_propagation: typing.Optional[builtins.str]=None, read_only: typing.Optional[builtins.bool]=None, sub_path: typing.Optional[builtins.str]=None, sub_path_expr: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'mount_path': mount_path, 'name': name}
        if mount_propagation is not None:
            self._values['mount_propagation'] = mount_propagation
        if read_only is not None:
            self._values['read_only'] = read_only
        if sub_path is not None:
            self._values['sub_path'] = sub_path
        if sub_path_expr is not None:
            self._values['sub_path_expr'] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        result = self._values.get('mount_path')
        assert result is not None, "Required property 'mount_path' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mount_propagation')
        return result

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('read_only')
        return result

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_path')
        return result

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_path_expr')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VolumeMount(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.VolumeProjection', jsii_struct_bases=[], name_mapping={'config_map': 'configMap', 'downward_api': 'downwardApi', 'secret': 'secret', 'service_account_token': 'serviceAccountToken'})
class VolumeProjection:

    def __init__(self, *, config_map: typing.Optional[typing.Union[ConfigMapProjection, typing.Dict[builtins.str, typing.Any]]]=None, downward_api: typing.Optional[typing.Union[DownwardApiProjection, typing.Dict[builtins.str, typing.Any]]]=None, secret: typing.Optional[typing.Union[SecretProjection, typing.Dict[builtins.str, typing.Any]]]=None, service_account_token: typing.Optional[typing.Union[ServiceAccountTokenProjection, typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(config_map, dict):
            config_map = ConfigMapProjection(**config_map)
        if isinstance(downward_api, dict):
            downward_api = DownwardApiProjection(**downward_api)
        if isinstance(secret, dict):
            secret = SecretProjection(**secret)
        if isinstance(service_account_token, dict):
            service_account_token = ServiceAccountTokenProjection(**service_account_token)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map is not None:
            self._values['config_map'] = config_map
        if downward_api is not None:
            self._values['downward_api'] = downward_api
        if secret is not None:
            self._values['secret'] = secret
        if service_account_token is not None:
            self._values['service_account_token'] = service_account_token

    @builtins.property
    def config_map(self) -> typing.Optional[ConfigMapProjection]:
        result = self._values.get('config_map')
        return result

    @builtins.property
    def downward_api(self) -> typing.Optional[DownwardApiProjection]:
        result = self._values.get('downward_api')
        return result

    @builtins.property
    def secret(self) -> typing.Optional[SecretProjection]:
        result = self._values.get('secret')
        return result

    @builtins.property
    def service_account_token(self) -> typing.Optional[ServiceAccountTokenProjection]:
        result = self._values.get('service_account_token')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VolumeProjection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.VsphereVirtualDiskVolumeSource', jsii_struct_bases=[], name_mapping={'volume_path': 'volumePath', 'fs_type': 'fsType', 'storage_policy_id': 'storagePolicyId', 'storage_policy_name': 'storagePolicyName'})
class VsphereVirtualDiskVolumeSource:

    def __init__(self, *, volume_path: builtins.str, fs_type: typing.Optional[builtins.str]=None, storage_policy_id: typing.Optional[builtins.str]=None, storage_policy_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'volume_path': volume_path}
        if fs_type is not None:
            self._values['fs_type'] = fs_type
        if storage_policy_id is not None:
            self._values['storage_policy_id'] = storage_policy_id
        if storage_policy_name is not None:
            self._values['storage_policy_name'] = storage_policy_name

    @builtins.property
    def volume_path(self) -> builtins.str:
        result = self._values.get('volume_path')
        assert result is not None, "Required property 'volume_path' is missing"
        return result

    @builtins.property
    def fs_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('fs_type')
        return result

    @builtins.property
    def storage_policy_id(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_policy_id')
        return result

    @builtins.property
    def storage_policy_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_policy_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'VsphereVirtualDiskVolumeSource(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.WeightedPodAffinityTerm', jsii_struct_bases=[], name_mapping={'pod_affinity_term': 'podAffinityTerm', 'weight': 'weight'})
class WeightedPodAffinityTerm:

    def __init__(self, *, pod_affinity_term: typing.Union[PodAffinityTerm, typing.Dict[builtins.str, typing.Any]], weight: jsii.Number) -> None:
        if isinstance(pod_affinity_term, dict):
            pod_affinity_term = PodAffinityTerm(**pod_affinity_term)
        self._values: typing.Dict[builtins.str, typing.Any] = {'pod_affinity_term': pod_affinity_term, 'weight': weight}

    @builtins.property
    def pod_affinity_term(self) -> PodAffinityTerm:
        result = self._values.get('pod_affinity_term')
        assert result is not None, "Required property 'pod_affinity_term' is missing"
        return result

    @builtins.property
    def weight(self) -> jsii.Number:
        result = self._values.get('weight')
        assert result is not None, "Required property 'weight' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'WeightedPodAffinityTerm(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='cdk8s-plus-28.k8s.WindowsSecurityContextOptions', jsii_struct_bases=[], name_mapping={'gmsa_credential_spec': 'gmsaCredentialSpec', 'gmsa_credential_spec_name': 'gmsaCredentialSpecName', 'host_process': 'hostProcess', 'run_as_user_name': 'runAsUserName'})
class WindowsSecurityContextOptions:

    def __init__(self, *, gmsa_credential_spec: typing.Optional[builtins.str]=None, gmsa_credential_spec_name: typing.Optional[builtins.str]=None, host_process: typing.Optional[builtins.bool]=None, run_as_user_name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values['gmsa_credential_spec'] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values['gmsa_credential_spec_name'] = gmsa_credential_spec_name
        if host_process is not None:
            self._values['host_process'] = host_process
        if run_as_user_name is not None:
            self._values['run_as_user_name'] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec')
        return result

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('gmsa_credential_spec_name')
        return result

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('host_process')
        return result

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('run_as_user_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'WindowsSecurityContextOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
